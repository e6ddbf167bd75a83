/** @jest-environment ./test/support/page-environment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { profileSchema } from "../../src/core";
import { openPane } from "./open-pane";

async function openSettings() {
  const drawn = await openPane();
  fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByRole("button", { name: "Import…" });
  return drawn;
}

async function openDialog(button: "Import…" | "Export…") {
  fireEvent.click(screen.getByRole("button", { name: button }));
  const dialog = await screen.findByRole("dialog", { hidden: true });
  const textbox = within(dialog).getByRole<HTMLTextAreaElement>("textbox", { hidden: true });
  return { dialog, textbox };
}

/** For moments, jsdom takes an open dialog for hidden. */
function buttonIn(dialog: HTMLElement, name: string): HTMLButtonElement {
  return within(dialog).getByRole<HTMLButtonElement>("button", { name, hidden: true });
}

/** jsdom's files cannot be read. */
function fileOf(text: string): File {
  return Object.assign(new File([text], "team.json"), { text: () => Promise.resolve(text) });
}

function choose(dialog: HTMLElement, file: File): void {
  const input = within(dialog).getByLabelText("Choose a file…", { selector: "input" });
  fireEvent.change(input, { target: { files: [file] } });
}

const profileOf = (memory: string | null) => JSON.parse(memory!).profile;

test("what is settled is exported as the command line takes it, the headers of the workbook with it", async () => {
  await openSettings();
  const { textbox } = await openDialog("Export…");
  const { layouts, ...rest } = profileSchema.parse(JSON.parse(textbox.value));
  expect(rest).toEqual({});
  expect(layouts![0]!.columns.some(({ header, field }) => header === "订单号" && field === "orderNo")).toBe(
    true,
  );
  expect(textbox.readOnly).toBe(true);
});

test.each([
  { clipboard: undefined, said: "Selected: press Ctrl+C to copy.", selected: true },
  { clipboard: { writeText: jest.fn(() => Promise.resolve()) }, said: "Copied.", selected: false },
])("where a download is held back, the text is copied: $said", async ({ clipboard, said, selected }) => {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  await openSettings();
  const { dialog, textbox } = await openDialog("Export…");
  fireEvent.click(buttonIn(dialog, "Copy"));
  await within(dialog).findByText(said);
  expect(textbox.selectionEnd - textbox.selectionStart === textbox.value.length).toBe(selected);
  if (clipboard) expect(clipboard.writeText).toHaveBeenCalledWith(textbox.value);
});

test("a file is taken over after it is shown what it changes", async () => {
  const { workbook } = await openSettings();
  const { dialog } = await openDialog("Import…");
  const adopt = buttonIn(dialog, "Take over and check again");
  expect(adopt.disabled).toBe(true);
  const profile = {
    settings: { dueSoonWorkdays: 7, restWeekdays: [6] },
    columns: { 订单号: "customerPo" },
    habits: { "fill FFFF00": null },
    layouts: [{ columns: [{ header: "单号", field: "orderNo", confidence: 1 }] }],
  };
  choose(dialog, fileOf(JSON.stringify(profile)));
  await within(dialog).findByText("5 things change");
  expect(
    within(dialog)
      .getAllByRole("listitem", { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Due soon: working days: 3 → 7",
    "Weekly rest days: Sun, Sat → Sat",
    "Column “订单号”: found by Gendan → Customer PO",
    "Fill #FFFF00: as the legend says → nothing in particular",
    "Knows a set of 1 headers: 单号",
  ]);
  fireEvent.click(adopt);
  await screen.findByText("Saved in the workbook.");
  expect(profileOf(workbook.memory())).toMatchObject({ columns: profile.columns, habits: profile.habits });

  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
  const again = await openDialog("Import…");
  fireEvent.change(again.textbox, { target: { value: JSON.stringify(profile) } });
  await within(again.dialog).findByText("It says what this workbook says; nothing would change.");
});

test.each([
  { name: "no JSON", text: "订单号,客户", said: "The text is not whole JSON." },
  { name: "another file", text: '{"version":1}', said: "version: 1, no such name is known" },
])("$name is refused: what is wrong, and what to do", async ({ text, said }) => {
  const { workbook } = await openSettings();
  const { dialog, textbox } = await openDialog("Import…");
  fireEvent.change(textbox, { target: { value: text } });
  await within(dialog).findByText("This is not a settings file of Gendan");
  expect(within(dialog).getByText(said)).toBeTruthy();
  expect(within(dialog).getByText(/^Choose a \.json file/)).toBeTruthy();
  expect(buttonIn(dialog, "Take over and check again").disabled).toBe(true);
  expect(profileOf(workbook.memory())).toBeUndefined();
});

test("a file too large is refused unread", async () => {
  await openSettings();
  const { dialog } = await openDialog("Import…");
  const file = fileOf("{}");
  Object.defineProperty(file, "size", { value: 1e9 });
  const text = jest.spyOn(file, "text");
  choose(dialog, file);
  await within(dialog).findByText("The file is too large to be one.");
  expect(text).not.toHaveBeenCalled();
});

test.each([
  { inExcel: true, said: "As Excel" },
  { inExcel: false, said: "As the system" },
])("the language follows the host, in Excel: $inExcel", async ({ inExcel, said }) => {
  await openPane({ inExcel });
  fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: said })).toBeTruthy());
});
