import { dayFromText } from "../../../src/core/dates/day";
import { defaultSettings } from "../../../src/core/settings";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf } from "../../support/report-tables";

/** A Friday. */
const date = "2025-06-20";

const log = checkedTable(
  {
    orderNo: ["A1", "A2", "A3", "A4", "A5"],
    exception: ["袋子印错", "漏针", "袋子印错", "车没到", "将来的事"],
    exceptionType: ["包材", "质量", "包材", "物流", "质量"],
    cause: ["沟通不畅", "流程漏洞", "沟通不畅", null, null],
    severity: [null, "严重", null, null, null],
    openedDate: ["2025-06-09", "2025-06-16", "2025-05-06", null, "2025-06-30"],
    closedDate: [null, null, "2025-05-09", null, null],
  },
  { asOf: date, kind: "exceptions", sheet: "异常台账" },
);
const orders = checkedTable(
  {
    orderNo: ["B1", "B2", "B3"],
    complaint: [null, "客户说少 2 箱", "客户说脏"],
    orderQty: [1, 1, 1],
    shippedQty: [0, 0, 1],
  },
  { asOf: date },
);
const report = madeDocument("exceptions", [log, orders], { date });

test("what is open, the oldest first, with its clock in working days", () => {
  expect(columnOf(report, "open", "orderNo")).toEqual(["A1", "A2", "A4", "B2"]);
  expect(columnOf(report, "open", "age")).toEqual([9, 4, null, null]);
  expect(columnOf(report, "open", "escalate")).toEqual([
    "超时 6 天，上报主管",
    "严重且超时 3 天，上报主管",
    null,
    null,
  ]);
  expect(columnOf(report, "open", "standard")).toEqual([3, 1, 2, 5]);
  expect(notesOf(report).join()).toContain("3 起没写发生日期");
});

test("by type, the most frequent first, with the share of it and of those above", () => {
  expect(rowsOf(report, "byType")).toEqual([
    ["包材", 2, 2 / 6, 2 / 6, 1, 3],
    ["（未填）", 2, 2 / 6, 4 / 6, 1, null],
    ["质量", 1, 1 / 6, 5 / 6, 1, null],
    ["物流", 1, 1 / 6, 1, 1, null],
  ]);
});

test("what came back for the same cause", () => {
  expect(rowsOf(report, "repeats")).toEqual([["包材", "沟通不畅", 2, dayFromText("2025-06-09")]]);
});

test("a workbook without exceptions is offered the log", () => {
  const made = madeDocument("exceptions", [checkedTable({ orderNo: ["A1"] }, { asOf: date })], { date });
  expect(notesOf(made).join()).toContain("异常台账");
});

test("a row that says there is none is no exception", () => {
  const said = checkedTable(
    { orderNo: ["C1", "C2", "C3"], exception: ["无", "漏针", null], complaint: ["/", "无", "无"] },
    { asOf: date },
  );
  expect(columnOf(madeDocument("exceptions", [said], { date }), "open", "orderNo")).toEqual(["C2"]);
});

test("by the four classes of cause", () => {
  expect(rowsOf(report, "byClass").map(([name, count]) => [name, count])).toEqual([
    ["（未填）", 3],
    ["沟通不畅", 2],
    ["流程漏洞", 1],
  ]);
});

test("what was closed in the last 30 days, how long it took and whether in standard", () => {
  const may = madeDocument("exceptions", [log, orders], { date: "2025-05-30" });
  expect(columnOf(may, "closed", "orderNo")).toEqual(["A3"]);
  expect(columnOf(may, "closed", "taken")).toEqual([3]);
  expect(columnOf(may, "closed", "within")).toEqual(["是"]);
  expect(rowsOf(report, "closed")).toEqual([]);
});

test("a team's own standard decides", () => {
  const settings = { ...defaultSettings, packagingExceptionWorkdays: 20 };
  const made = madeDocument("exceptions", [log, orders], { date, settings });
  expect(columnOf(made, "open", "escalate")[0]).toBeNull();
  expect(notesOf(made).join()).toContain("包材 20");
});
