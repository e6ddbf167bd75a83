import { check } from "../../src/app/check";
import { dayFromText, defaultSettings, deliveryStates, documents, type SheetCells } from "../../src/core";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { idle, opened } from "./session/opened";

const orders = sheetFromGrid(
  `
  订单号|客户|品名|数量|下单日期|交期
  A1|佳洁|湿巾|10|2025-06-01|2025-06-27
  A2|佳洁|干巾|10|2025-06-01|2025-07-25
`,
  "订单",
);
const calendar = sheetFromGrid(
  `
  日历日期|上班/休息
  2025-06-23|休息
  2025-06-24|休息
`,
  "工作日历",
);
const trips = sheetFromGrid(
  `
  出车日期|司机|是否准时|货损箱数|是否拒载
  2025-06-03|老张|是|0|否
  2025-06-04|老张|改天|很多|否
`,
  "司机出车",
);

const asOf = dayFromText("2025-06-20");

function checked(sheets: readonly SheetCells[]) {
  const outcome = check(sheets, { asOf, profile: {} });
  if (outcome.kind !== "checked") throw new Error("nothing checked");
  return outcome.tables;
}

test("the team's calendar changes what is due soon", () => {
  const stateOf = (sheets: readonly SheetCells[]) =>
    deliveryStates[checked(sheets)[0]?.delivery.states[0] ?? -1];
  expect(stateOf([orders])).toBe("onTrack");
  expect(stateOf([orders, calendar])).toBe("dueSoon");
});

test("rows of other sheets are read, and only asked whether they can be", () => {
  const [, table] = checked([orders, trips]);
  expect(table?.lines.kind).toBe("drivers");
  expect(table?.findings.map(({ row, field, code }) => [row, field, code])).toEqual([
    [3, "onTime", "unreadable-tick"],
    [3, "damagedCartons", "unreadable-number"],
  ]);
});

test("without orders there is nothing to check, but for a document of what is there", () => {
  expect(check([trips], { asOf, profile: {} })).toEqual({ kind: "noOrderTable", found: ["drivers"] });
  expect(check([trips], { asOf, profile: {}, also: ["drivers"] })).toMatchObject({ kind: "checked" });
});

test("a changed calendar sheet has every sheet checked again", async () => {
  const { session, workbook } = await opened([orders, calendar]);
  const state = () => deliveryStates[session.state().sheets[0]?.checked[0]?.delivery.states[0] ?? -1];
  expect(state()).toBe("dueSoon");
  workbook.type({ sheet: "工作日历", row: 2, column: 1 }, "上班");
  workbook.type({ sheet: "工作日历", row: 3, column: 1 }, "上班");
  await idle(session);
  expect(state()).toBe("onTrack");
});

test("a sheet of orders that changes is still checked by the calendar of another", async () => {
  const { session, workbook } = await opened([orders, calendar]);
  const place = { sheet: "订单", row: 2, column: 3 };
  workbook.type(place, 11);
  await idle(session);
  const [table] = session.state().sheets[0]?.checked ?? [];
  expect(table?.lines.columns.orderQty?.values[0]).toBe(11);
  expect(deliveryStates[table?.delivery.states[0] ?? -1]).toBe("dueSoon");
});

test("the plan of the next working day skips the days the team rests", () => {
  const plan = documents.find(({ kind }) => kind === "next-day-plan")!;
  const made = (sheets: readonly SheetCells[]) =>
    JSON.stringify(plan.make(checked(sheets), { date: asOf, lang: "zh-CN", settings: defaultSettings }));
  expect(made([orders])).toContain("2025-06-23");
  expect(made([orders, calendar])).toContain("2025-06-25");
});
