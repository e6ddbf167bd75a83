/** @jest-environment ./test/support/page-environment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./open-pane";

const show = (name: string) => fireEvent.click(screen.getByRole("tab", { name }));

test("Today lists every order line in one group, jumps and writes a message", async () => {
  const { workbook } = await openPane();
  show("Today");
  const groups = await screen.findByRole("group", { name: "Delivery states" });
  const counts = within(groups)
    .getAllByRole("button")
    .map((button) => Number(/^\d+/.exec(button.textContent)![0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(47);
  const list = screen.getByRole("list", { name: "Order lines" });
  fireEvent.click(within(list).getAllByRole("button")[0]!);
  await waitFor(() => expect(workbook.jumps).toHaveLength(1));
  fireEvent.click(screen.getByRole("button", { name: "Write message" }));
  const dialog = await screen.findByRole("dialog");
  const message = within(dialog).getByRole<HTMLTextAreaElement>("textbox");
  expect(message.value).toMatch(
    /Order WF2503002[\s\S]*Due: 2025-04-07 \(Overdue, as of 2025-06-20\)[\s\S]*1\. /,
  );
});

test("Packaging tells needs beside orders", async () => {
  await openPane();
  show("Packaging");
  const list = await screen.findByRole("list", { name: "Packaging by line" });
  fireEvent.click(within(list).getByRole("button", { name: /WF2503001/ }));
  const bags = await screen.findByRole("row", { name: /^Bags/ });
  expect(
    within(bags)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["2,400", "—", ""]);
  expect(screen.getByText("58×38×30cm")).toBeTruthy();
});

test("one click makes the review, and its sheets can be shown", async () => {
  const { workbook } = await openPane();
  show("Monthly review");
  const month = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Month" });
  fireEvent.change(month, { target: { value: "2025-04" } });
  fireEvent.click(screen.getByRole("button", { name: "Make the review" }));
  const name = "Monthly review 2025-04";
  fireEvent.click(await screen.findByRole("button", { name: `Show ${name}` }));
  expect(workbook.added.map((sheet) => sheet.name)).toContain(name);
  await waitFor(() => expect(workbook.jumps).toEqual([{ sheet: name, row: 1, column: 0 }]));
});

test("a threshold is kept when it is a number, and refused with a word when it is not", async () => {
  const { workbook } = await openPane();
  show("Settings");
  const input = await screen.findByRole("textbox", { name: "Regular bags may float by %" });
  fireEvent.change(input, { target: { value: "lots" } });
  expect(screen.getByText("Type a percentage from 0 to 100.")).toBeTruthy();
  fireEvent.blur(input);
  expect(JSON.parse(workbook.memory()!).profile).toBeUndefined();
  fireEvent.change(input, { target: { value: "12.5" } });
  fireEvent.blur(input);
  await screen.findByText("Saved in the workbook.");
  expect(JSON.parse(workbook.memory()!).profile.settings.regularBagFloat).toBe(0.125);
});

test("the language changes at once", async () => {
  await openPane();
  show("Settings");
  fireEvent.click(await screen.findByRole("radio", { name: "中文" }));
  await screen.findByRole("tab", { name: "设置" });
});
