import { clauseOf } from "../../../src/core";
import { fixedShare } from "../../../src/core/documents/liability/role-sums";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  openedDate: ["2025-06-02", "2025-06-05", "2025-06-09", "2025-06-11", "2025-05-30", null],
  orderNo: ["A1", "A2", "A3", "A4", "A5", "A6"],
  exception: ["发错包装袋", "未审核就排产", "面料未到", "机器声音不对", "多片", "少片"],
  clause: ["包材仓管-4", "跟单1", null, "跟单-99", "包装-2", null],
  lossAmount: [1000, 300, 50, null, 900, 10],
};
const log = checkedTable(columns, { asOf: date, kind: "exceptions", sheet: "异常台账" });
const report = madeDocument("responsibility-month", [log], { date });

test("each role's accidents of the month, its degrees, and the loss the matrix fixes", () => {
  expect(rowsOf(report, "roles")).toEqual([
    ["业务员", 1, "主要责任 1", 300, null],
    ["跟单员", 1, "连带责任 1", 300, null],
    ["包材仓管", 1, "对半责任 1", 1000, 500],
    ["包装主任", 1, "对半责任 1", 1000, 500],
  ]);
});

test("every decided row with who answers, leading to the row it stands in", () => {
  expect(rowsOf(report, "decided").map(([row, , order, , , answers]) => [row, order, answers])).toEqual([
    ["异常台账!2", "A1", "包材仓管-4：包材仓管：对半责任；包装主任：对半责任"],
    ["异常台账!3", "A2", "跟单-1：业务员：主要责任；跟单员：连带责任"],
  ]);
});

test("rows without a clause say what it may be, or ask", () => {
  expect(rowsOf(report, "open").map((cells) => [cells[2], cells.at(-1)])).toEqual([
    ["A3", "跟单-6、原料仓管-3"],
    ["A4", "“跟单-99”不在划分表中、从文字看不出，请认定"],
  ]);
});

test("a row without a day is named, for it is in no month", () => {
  expect(notesOf(report).join("\n")).toContain("1 行没有日期，不在任何月份里：异常台账!7");
});

test.each([
  { clause: "跟单-2", role: "clerk", share: 1 },
  { clause: "原料仓管-3", role: "materialKeeper", share: 1 },
  { clause: "包装-1", role: "packingHead", share: 0.5 },
  { clause: "跟单-1", role: "sales", share: Number.NaN },
  { clause: "跟单-6", role: "clerk", share: Number.NaN },
  { clause: "质检-1", role: "inspector", share: Number.NaN },
  { clause: "跟单-2", role: "sales", share: 0 },
] as const)("$clause leaves the $role a share of $share", ({ clause, role, share }) => {
  expect(fixedShare(clauseOf(clause)!, role)).toBe(share);
});

test("without a log it says which sheet to add", () => {
  const notes = notesOf(madeDocument("responsibility-month", [], { date })).join("\n");
  expect(notes).toContain("异常台账");
  expect(notes).toContain("gendan template --kind exceptions");
});
