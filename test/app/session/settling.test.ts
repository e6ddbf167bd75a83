import { habitKey, type SheetCells } from "../../../src/core";
import { sheetFromGrid } from "../../support/sheet-from-grid";
import { opened, sessionOver } from "./opened";
import { memoryWorkbook } from "../../support/memory-workbook";

test("what the team says a column is holds at once and is kept; taking it back too", async () => {
  const { session, workbook } = await opened();
  const columns = () => session.state().sheets[0]!.tables[0]!.columns;
  const before = columns().find(({ field }) => field === "remarks")!;
  await session.settleColumn(before.header, null);
  expect(columns().find(({ column }) => column === before.column)!.field).toBeNull();
  expect(JSON.parse(workbook.memory()!).profile.columns).toEqual({ [before.header]: null });
  await session.settleColumn(before.header, undefined);
  expect(columns().find(({ column }) => column === before.column)!.field).toBe(before.field);
});

test("what the team says a colour means holds at once and is kept; taking it back too", async () => {
  const { session, workbook } = await opened();
  const lines = () => session.state().sheets[0]!.checked[0]!.lines;
  const cancelled = () => lines().cancelled.reduce((sum, flag) => sum + flag, 0);
  const usual = cancelled();
  const habit = lines().habits.find(({ meaning }) => meaning !== "cancelled")!;
  await session.settleHabit(habit, "cancelled");
  expect(cancelled()).toBe(usual + habit.rows.length);
  expect(JSON.parse(workbook.memory()!).profile.habits).toEqual({ [habitKey(habit)]: "cancelled" });
  await session.settleHabit(habit, undefined);
  expect(cancelled()).toBe(usual);
});

test("a stricter threshold finds more, and the defaults come back", async () => {
  const { session } = await opened();
  const dueSoon = () =>
    session.state().sheets[0]!.checked[0]!.delivery.states.filter((state) => state === 4).length;
  const usual = dueSoon();
  await session.saveSettings({ dueSoonWorkdays: 60 });
  expect(dueSoon()).toBeGreaterThan(usual);
  await session.saveSettings(null);
  expect(dueSoon()).toBe(usual);
});

/** 日期 could be one of several dates, so it is asked about. */
const grid = `
订单号 | 客户 | 品名 | 数量 | 日期 | 交期
WF1 | 优宝 | 湿巾 | 100 | 2025-02-05 | 2025-03-05
WF2 | 润达 | 围兜 | 200 | 2025-02-08 | 2025-03-08
WF3 | 优宝 | 湿巾 | 300 | 2025-02-09 | 2025-03-09`;
const next = `


订单号 | 颜色 | 客户 | 品名 | 订单数量 | 日期 | 交期
WF4 | 红 | 优宝 | 湿巾 | 100 | 2025-03-05 | 2025-04-05
WF5 | 蓝 | 润达 | 围兜 | 200 | 2025-03-08 | 2025-04-08
WF6 | 红 | 优宝 | 湿巾 | 300 | 2025-03-09 | 2025-04-09`;

test("a table found right is certain at once, and known again in next month's workbook", async () => {
  const sheets: readonly SheetCells[] = [sheetFromGrid(grid)];
  const { session, workbook } = await opened(sheets);
  const table = () => session.state().sheets[0]!.tables[0]!;
  expect(table().change).toBeNull();
  expect(table().columns.some(({ confidence }) => confidence < 1)).toBe(true);
  await session.confirmColumns(table().columns);
  expect(session.state().notice).toEqual({ kind: "saved" });
  expect(table().columns.every(({ confidence }) => confidence === 1)).toBe(true);
  expect(table().change).toEqual({ added: [], gone: [], renamed: [], reordered: false });
  const words = JSON.parse(workbook.memory()!).profile;
  expect(words.columns).toBeUndefined();

  const later = sessionOver(memoryWorkbook([sheetFromGrid(next)], workbook.memory()));
  await later.session.open();
  const [again] = later.session.state().sheets[0]!.tables;
  expect(again!.change).toEqual({
    added: ["颜色"],
    gone: [],
    renamed: [{ from: "数量", to: "订单数量" }],
    reordered: false,
  });
  const field = (header: string) => again!.columns.find((column) => column.header === header)?.field;
  expect(field("日期")).toBe(table().columns.find(({ header }) => header === "日期")!.field);
});

test("a column of a table found right is given back to Gendan alone", async () => {
  const { session } = await opened([sheetFromGrid(grid)]);
  const table = () => session.state().sheets[0]!.tables[0]!;
  const found = table().columns;
  await session.confirmColumns(found);
  await session.settleColumn("交期", undefined);
  const { columns, change } = table();
  expect(columns.find(({ header }) => header === "交期")).toEqual(
    found.find(({ header }) => header === "交期"),
  );
  expect(columns.filter(({ confidence }) => confidence === 1)).toHaveLength(columns.length - 1);
  expect(change).toEqual({ added: [], gone: [], renamed: [], reordered: false });
});

test("what another workbook has settled is taken over at once; what it says nothing of stays", async () => {
  const { session, workbook } = await opened([sheetFromGrid(grid)]);
  const field = (header: string) =>
    session.state().sheets[0]!.tables[0]!.columns.find((column) => column.header === header)!.field;
  await session.settleColumn("品名", null);
  await session.adoptProfile({ columns: { 客户: null } });
  expect([field("品名"), field("客户"), field("数量")]).toEqual([null, null, "orderQty"]);
  expect(JSON.parse(workbook.memory()!).profile.columns).toEqual({ 品名: null, 客户: null });
});
