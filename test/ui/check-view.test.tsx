/** @jest-environment ./test/support/page-environment.cjs */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./open-pane";

const findings = () => screen.findByRole("list", { name: "Findings" });
const head = (list: HTMLElement, text: RegExp) => within(list).getAllByRole("button", { name: text })[0]!;

test("counts filter the findings; choosing one jumps to its cell", async () => {
  const { workbook } = await openPane();
  const errors = await screen.findByRole("button", { name: /^Error ?33$/ });
  fireEvent.click(errors);
  expect(errors.getAttribute("aria-pressed")).toBe("true");
  const list = await findings();
  await waitFor(() => expect(within(list).queryAllByRole("img", { name: "Note" })).toEqual([]));
  expect(within(list).getAllByRole("img", { name: "Error" })).toHaveLength(33);
  fireEvent.click(head(list, /AB6/));
  await waitFor(() => expect(workbook.jumps).toEqual([{ sheet: "2025订单跟踪", row: 6, column: 27 }]));
});

test("next and previous go through the findings and jump", async () => {
  const { workbook } = await openPane();
  await findings();
  fireEvent.click(screen.getByRole("button", { name: "Next finding" }));
  fireEvent.click(screen.getByRole("button", { name: "Next finding" }));
  fireEvent.click(screen.getByRole("button", { name: "Previous finding" }));
  await waitFor(() => expect(workbook.jumps).toHaveLength(3));
  expect(workbook.jumps[2]).toEqual(workbook.jumps[0]);
});

test("a fix shows before and after, is written and undone", async () => {
  const { workbook } = await openPane();
  const list = await findings();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "is text read WF2503001" } });
  const fixable = await within(list).findAllByRole("button", { name: /is text/ });
  fireEvent.click(fixable[0]!);
  const after = (await screen.findByText("Becomes")).nextElementSibling!.textContent;
  const before = screen.getByText("Now").nextElementSibling!.textContent;
  expect(before).not.toBe("");
  await waitFor(() => expect(workbook.jumps).toHaveLength(1));
  const place = workbook.jumps[0]!;
  expect(`${String(workbook.value(place))} (text)`).toBe(before);

  fireEvent.click(screen.getByRole("button", { name: "Fix" }));
  const status = screen.getByRole("status", { name: "Result" });
  await within(status).findByText(/1 cell put right/);
  expect(`${String(workbook.value(place))} (number)`).toBe(after);

  fireEvent.click(within(status).getByRole("button", { name: "Undo change" }));
  await within(status).findByText(/1 cell restored/);
  expect(`${String(workbook.value(place))} (text)`).toBe(before);
});

test("fix all shows every change first; nothing is written when it is called off", async () => {
  const { workbook } = await openPane();
  await findings();
  const found = [5, 6, 7].flatMap((row) =>
    Array.from({ length: 31 }, (_, column) => ({ sheet: "2025订单跟踪", row, column })),
  );
  const values = found.map((place) => workbook.value(place));
  fireEvent.click(screen.getByRole("button", { name: /^Fix all/ }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getAllByText("Becomes").length).toBeGreaterThan(50);
  fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(found.map((place) => workbook.value(place))).toEqual(values);
});

test("fix all writes every change that can be written", async () => {
  await openPane();
  await findings();
  fireEvent.click(screen.getByRole("button", { name: /^Fix all/ }));
  fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Fix" }));
  await screen.findByText(/88 cells put right/);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Fix all/ })).toBeNull());
});

test("a finding is waived with a reason and a name, and listed again when asked", async () => {
  await openPane();
  const list = await findings();
  const text = /AB6/;
  fireEvent.click(head(list, text));
  fireEvent.click(await screen.findByRole("button", { name: "Waive…" }));
  const dialog = await screen.findByRole("dialog");
  const waive = within(dialog).getByRole("button", { name: "Waive" });
  expect(waive.hasAttribute("disabled")).toBe(true);
  fireEvent.change(within(dialog).getByRole("textbox", { name: /Reason/ }), {
    target: { value: "signed on paper" },
  });
  fireEvent.change(within(dialog).getByRole("textbox", { name: /Decided by/ }), {
    target: { value: "Qian" },
  });
  fireEvent.click(waive);
  await screen.findByText("Waived (1)");
  expect(screen.getByText(/signed on paper \(Qian, /)).toBeTruthy();
  expect(within(await findings()).queryByRole("button", { name: text })).toBeNull();
  fireEvent.click(screen.getByText("Waived (1)"));
  fireEvent.click(screen.getByText("List again"));
  await waitFor(() => expect(screen.queryByText("Waived (1)")).toBeNull());
});

test("marks go on and off", async () => {
  const { workbook } = await openPane();
  fireEvent.click(await screen.findByRole("button", { name: "Marks" }));
  await screen.findByText(/cells marked/);
  expect(workbook.marks().length).toBeGreaterThan(20);
  fireEvent.click(screen.getByRole("button", { name: "Marks" }));
  await screen.findByText(/Marks cleared/);
  expect(workbook.marks()).toEqual([]);
});

test("what was not checked and what the colours may mean are said", async () => {
  await openPane();
  await findings();
  expect(screen.getByText(/^Not checked \(\d+\)$/)).toBeTruthy();
  expect(screen.getAllByText(/has no column for: /).length).toBeGreaterThan(0);
});

test("a request for a row shows only that row", async () => {
  const { requests } = await openPane();
  const list = await findings();
  act(() => requests.send({ kind: "row", show: "findings" }));
  await screen.findByText("Only 2025订单跟踪, row 9");
  within(list)
    .getAllByRole("button", { expanded: false })
    .forEach((button) => expect(button.textContent).toMatch(/![A-Z]+9 /));
});
