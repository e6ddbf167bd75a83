/** @jest-environment ./test/support/page-environment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { openPane } from "./open-pane";

const show = (name: string) => fireEvent.click(screen.getByRole("tab", { name }));

test("a column is changed by one choice, kept, and given back", async () => {
  const { workbook } = await openPane();
  show("Columns");
  const list = await screen.findByRole("list", { name: "Columns of 2025订单跟踪" });
  fireEvent.click(within(list).getByRole("button", { name: /^B ?订单号/ }));
  expect(screen.getAllByText(/WF2503001/)).not.toHaveLength(0);
  fireEvent.change(screen.getByRole("combobox", { name: "This column is" }), {
    target: { value: "customerPo" },
  });
  await screen.findByText("Settled");
  expect(JSON.parse(workbook.memory()!).profile.columns).toEqual({ 订单号: "customerPo" });
  await screen.findByText("Saved in the workbook.");
  fireEvent.click(screen.getByRole("button", { name: "Let Gendan decide" }));
  await waitFor(() => expect(screen.queryByText("Settled")).toBeNull());
  expect(JSON.parse(workbook.memory()!).profile.columns).toEqual({});
});

const dates = "| 2025-02-05 | 2025-03-05";
const orders = `
订单号 | 客户 | 品名 | 数量(片) | 日期 | 交期
WF1 | 优宝 | 湿巾 | 100 ${dates}
WF2 | 润达 | 围兜 | 200 ${dates}
WF3 | 优宝 | 湿巾 | 300 ${dates}
合计 | | | 600 | |`;

async function columnsOf(grid: string, memory?: string) {
  const drawn = await openPane({ sheets: [sheetFromGrid(grid, "订单")], ...(memory && { memory }) });
  show("Columns");
  const list = await screen.findByRole("list", { name: "Columns of 订单" });
  return { ...drawn, list };
}

const profileOf = (memory: string | null): Record<string, unknown> => JSON.parse(memory!).profile;

test("a row tells the header, what it was taken for, its unit, what stands in it, and how sure that is", async () => {
  const { list } = await columnsOf(orders);
  const row = within(list).getByRole("button", { name: /^D ?数量/ });
  expect(row.textContent).toMatch(/D数量\(片\)Order qty in 片100, 200, 300\d\d% sure/);
  expect(screen.getByText(/^order table A1:F\d, 3 data rows$/)).toBeTruthy();
  expect(screen.getByText("Left out: total 1")).toBeTruthy();
  expect(screen.getByText(/^6 columns understood, 0 not used$/)).toBeTruthy();
});

test("a column that is asked about is answered by one click, without being opened", async () => {
  const { list, workbook } = await columnsOf(orders);
  const answers = within(list).getByRole("group", { name: "日期" });
  fireEvent.click(within(answers).getByRole("button", { name: /^Yes, it is / }));
  await screen.findByText("Settled");
  expect(profileOf(workbook.memory())["columns"]).toEqual({ 日期: expect.any(String) });
  expect(within(list).queryByRole("group", { name: "日期" })).toBeNull();
});

test("one click finds a table right; what is different when it comes back is said, and can be kept", async () => {
  const { list, workbook } = await columnsOf(orders);
  fireEvent.click(screen.getByRole("button", { name: "All of these are right" }));
  await waitFor(() => expect(within(list).getAllByText("Settled")).toHaveLength(6));
  expect(screen.getByText("Same headers as remembered.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "All of these are right" })).toBeNull();
  const kept = workbook.memory()!;
  document.body.replaceChildren();

  const later = orders.replace("| 交期", "| 颜色 | 交期").replaceAll(dates, dates.replace(" | ", " | 红 | "));
  await columnsOf(later, kept);
  await screen.findByText("Since it was remembered: new columns: 颜色.");
  fireEvent.click(screen.getByRole("button", { name: "Remember the headers as they are now" }));
  await screen.findByText("Same headers as remembered.");
});

test("what stands above a table and holds for every line is listed, and can be something else", async () => {
  const form = "订单号：| A-1 | 客户：| 百联 | 交期：| 2025-03-25";
  const below = "货号 | 品名 | 数量 | 已出货数量\nGJ-80 | 湿巾80抽 | 4800 | 0\nGJ-20 | 湿巾20抽 | 9600 | 0";
  const { workbook } = await columnsOf(`\n${form}\n${below}`);
  const list = await screen.findByRole("list", { name: "Above the table, for every line" });
  const row = within(list).getByRole("button", { name: /^D1 ?客户/ });
  expect(row.textContent).toMatch(/^D\d客户Customer百联\d\d% sure$/);
  fireEvent.click(row);
  await waitFor(() => expect(workbook.jumps).toHaveLength(1));
  fireEvent.change(screen.getByRole("combobox", { name: "This is" }), { target: { value: "" } });
  await waitFor(() => expect(within(list).queryByText("客户")).toBeNull());
  fireEvent.click(screen.getByText("Headers you have settled (1)"));
  fireEvent.click(screen.getByRole("button", { name: "Let Gendan decide on 客户" }));
  await within(list).findByText("客户");
});

test("hidden rows are counted, and listed or not as one likes", async () => {
  const { workbook } = await openPane();
  show("Columns");
  const choice = await screen.findByRole<HTMLInputElement>("switch", {
    name: /^List the \d+ hidden rows too$/,
  });
  expect(choice.checked).toBe(true);
  fireEvent.click(choice);
  await waitFor(() => expect(JSON.parse(workbook.memory()!).showHidden).toBe(false));
});
