import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** E1, E2, E4, E5 are of June (E2 closed in it, E4 open, E5 closed in July); E3 of May, closed in June; E6 undated. */
const log = checkedTable(
  {
    orderNo: ["E1", "E2", "E3", "E4", "E5", "E6"],
    exception: ["袋子印错", "漏针", "少箱", "袋子印错", "客户投诉脏", "不明"],
    exceptionType: ["包材", "质量", "物流", "包材", "质量", null],
    cause: ["沟通不畅", "流程漏洞", "资源不足", "沟通不畅", null, null],
    openedDate: ["2025-06-03", "2025-06-09", "2025-05-28", "2025-06-20", "2025-06-30", null],
    closedDate: ["2025-06-05", "2025-06-12", "2025-06-04", null, "2025-07-02", null],
  },
  { asOf, kind: "exceptions", sheet: "异常台账" },
);

/** L1 and L2 are due in June, L3 in May, L4 is in the log; only L2's exception is still open. */
const orders = checkedTable(
  {
    orderNo: ["L1", "L2", "L3", "E1", "L5"],
    requiredDate: ["2025-06-10", "2025-06-15", "2025-05-15", "2025-06-16", "2025-06-17"],
    actualShipDate: ["2025-06-10", null, "2025-05-15", "2025-06-16", "2025-06-17"],
    complaint: ["客户说少 2 箱", "客户说脏", "客户说晚", "客户说印错", "无"],
  },
  { asOf },
);

test("exceptions are those opened in the month; on order lines those due in it; the log goes first", () => {
  const { figures, report } = review([orders, log], { asOf });
  expect(figures).toMatchObject({
    exceptions: 6,
    complaints: 3,
    complaintRate: 3 / 4,
    exceptionDays: (2 + 3 + 4) / 3,
    openExceptions: 3,
  });
  expect(rowsOf(report, "exceptions").map((row) => row.slice(0, 2))).toEqual([
    ["别的月份发生，未关闭", "E6"],
    ["本月发生，未关闭", "E4"],
    ["本月发生，未关闭", "L2"],
    ["本月发生，之后关闭或日期不明", "E5"],
    ["本月发生，之后关闭或日期不明", "L1"],
    ["本月发生并关闭", "E1"],
    ["本月发生并关闭", "E2"],
    ["以前发生，本月关闭", "E3"],
  ]);
  expect(columnOf(report, "complaints", "orderNo")).toEqual(["L2", "E5", "L1"]);
  expect(notesOf(report).join()).toContain("1 起异常没有发生日期");
  expect(notesOf(report).join()).toContain("1 行订单的异常在台账里已有");
});

test("by type and by cause, the commonest first, each leading to the exceptions of the month", () => {
  const { report } = review([log, orders], { asOf });
  expect(rowsOf(report, "exceptionTypes")).toEqual([
    ["包材", 2, 2 / 6, 2 / 6, 1, 2],
    ["质量", 2, 2 / 6, 4 / 6, 0, 2.5],
    ["（未填）", 2, 2 / 6, 1, 1, null],
  ]);
  expect(rowsOf(report, "exceptionCauses").map(([name, count]) => [name, count])).toEqual([
    ["（未填）", 3],
    ["沟通不畅", 2],
    ["流程漏洞", 1],
  ]);
  expect(tableOf(report, "exceptionTypes").rows[0]?.[1]?.link).toEqual({
    to: "rows",
    table: "exceptions",
    first: 1,
    last: 6,
  });
});

test("a cause that came back in twelve months, and in this one, is found", () => {
  const { report } = review([log], { asOf });
  expect(rowsOf(report, "exceptionRepeats")).toEqual([["包材", "沟通不畅", 2, 2, dayFromText("2025-06-20")]]);
  const may = review([log], { asOf, month: "2025-05" });
  expect(rowsOf(may.report, "exceptionRepeats")).toEqual([]);
});

test("a month before the first exception on record is blank, one without any is zero", () => {
  const before = review([log, orders], { asOf, month: "2025-04" });
  expect(before.figures).toMatchObject({ exceptions: null, complaints: null, exceptionDays: null });
  expect(notesOf(before.report)).toContain("本月早于登记的第一起异常，数字留空。");
  const after = review([log], { asOf: "2025-08-31", month: "2025-08" });
  expect(after.figures).toMatchObject({ exceptions: 0, complaintRate: null, exceptionDays: null });
  expect(notesOf(after.report)).toContain("本月没有登记异常。");
});

test("a workbook that keeps no exceptions leaves them blank and says so", () => {
  const { figures, report } = review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf });
  expect(figures).toMatchObject({ exceptions: null, complaintRate: null, openExceptions: null });
  expect(notesOf(report).join()).toContain("没有异常台账，也没有异常、客诉列");
});

test("what closed after the as-of date is open on it", () => {
  expect(review([log], { asOf: "2025-06-10" }).figures).toMatchObject({ exceptions: 2, openExceptions: 2 });
});
