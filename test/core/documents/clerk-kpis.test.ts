import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, rowsOf, tableOf } from "../../support/report-tables";

/** A Friday; Sunday is the 22nd. */
const date = "2025-06-20";

const orders = checkedTable(
  {
    orderNo: ["A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "N1"],
    clerk: ["小赵", "小赵", "小赵", "小赵", "小赵", "小赵", "小钱", "小钱", "小钱", null],
    backupClerk: ["小孙", "小孙", null, null, null, null, null, null, null, null],
    customer: ["甲", "甲", "乙", "乙", "丙", "丙", "丁", "丁", "丁", "戊"],
    orderQty: [100, 100, 100, 100, 100, 100, 50, 50, 50, 10],
    shippedQty: [100, 100, 0, 100, 0, 0, 50, 50, 0, 0],
    requiredDate: [
      "2025-06-05",
      "2025-06-06",
      "2025-06-10",
      "2025-06-12",
      "2025-06-22",
      "2025-06-25",
      "2025-06-03",
      "2025-06-09",
      "2025-07-20",
      null,
    ],
    actualShipDate: [
      "2025-06-05",
      "2025-06-09",
      null,
      "2025-06-16",
      null,
      null,
      "2025-06-02",
      "2025-06-11",
      null,
      null,
    ],
    cause: [null, "客户要求推迟一周", null, null, null, null, null, null, null, null],
    complaint: [null, null, null, "外箱破", null, null, null, null, null, null],
  },
  {
    asOf: date,
    findings: [
      { at: { line: 0 }, severity: "error" },
      { at: { line: 1 }, severity: "warning" },
    ],
  },
);
const log = checkedTable(
  {
    orderNo: ["A3", "A4", "B2", "A1", "B2"],
    exception: ["布没到", "包装袋迟到", "机器坏了", "少箱", "漏检"],
    exceptionType: ["原料", "包材", "交期", "数量", "质量"],
    clause: ["原料仓管-3", "跟单-2", null, null, null],
    responsible: [null, null, "生产部", null, null],
    openedDate: ["2025-06-09", "2025-06-10", "2025-06-09", "2025-06-02", "2025-05-26"],
    closedDate: ["2025-06-12", "2025-06-13", "2025-06-10", "2025-06-09", null],
  },
  { asOf: date, kind: "exceptions", sheet: "异常台账", firstRow: 3 },
);
const report = madeDocument("clerk-kpis", [orders, log], { date });

test("due, on time, what was not theirs, both rates, in full: 小赵 4 due, 1 on time, 2 not his", () => {
  expect(columnOf(report, "clerks", "clerk")).toEqual(["小赵", "小钱", "（未写跟单员）"].sort());
  const of = (column: string) =>
    Object.fromEntries(
      columnOf(report, "clerks", "clerk").map((clerk, at) => [clerk, columnOf(report, "clerks", column)[at]]),
    );
  expect(of("due")).toEqual({ 小赵: 4, 小钱: 2, "（未写跟单员）": 0 });
  expect(of("onTime")).toEqual({ 小赵: 1, 小钱: 1, "（未写跟单员）": 0 });
  expect(of("raw")).toEqual({ 小赵: 0.25, 小钱: 0.5, "（未写跟单员）": null });
  expect(of("excused")).toEqual({ 小赵: 2, 小钱: 1, "（未写跟单员）": 0 });
  expect(of("fair")).toEqual({ 小赵: 0.5, 小钱: 1, "（未写跟单员）": null });
  expect(of("inFull")).toEqual({ 小赵: 0.25, 小钱: 0.5, "（未写跟单员）": null });
  expect(of("complaints")).toEqual({ 小赵: 1, 小钱: 0, "（未写跟单员）": 0 });
  expect(of("complaintRate")).toEqual({ 小赵: 1 / 3, 小钱: 0, "（未写跟单员）": null });
  // 3, 3 and 4 working days (the 2nd is the Dragon Boat holiday); standards 3, 3, 2.
  expect(of("closed")).toEqual({ 小赵: 3, 小钱: 1, "（未写跟单员）": 0 });
  expect(of("within")).toEqual({ 小赵: 2 / 3, 小钱: 1, "（未写跟单员）": null });
  expect(of("accuracy")).toEqual({ 小赵: 5 / 6, 小钱: 1, "（未写跟单员）": 1 });
  expect(of("note")["小赵"]).toBe("不足 10 行，不足以评价");
});

test("each late line says whose it is, and where that is written", () => {
  const rows = new Map(
    columnOf(report, "due", "orderNo").map((order, at) => [
      order,
      ["verdict", "why", "source"].map((column) => columnOf(report, "due", column)[at]),
    ]),
  );
  expect(rows.get("A2")).toEqual(["未准时，非本人原因", "客户：客户要求推迟一周", "订单!3"]);
  expect(rows.get("A3")).toEqual(["未准时，非本人原因", "认定条款 原料仓管-3", "异常台账!3"]);
  expect(rows.get("A4")).toEqual(["未准时", null, null]);
  expect(rows.get("B2")).toEqual(["未准时，非本人原因", "责任人：生产部", "异常台账!5"]);
});

test("every figure leads to its rows", () => {
  const { rows, columns } = tableOf(report, "clerks");
  const at = columns.findIndex(({ id }) => id === "excused");
  const zhao = rows.find(([name]) => name?.kind === "text" && name.text === "小赵");
  expect(zhao?.[at]).toMatchObject({ link: { to: "rows", table: "due" } });
  const link = zhao?.[at]?.link;
  if (link?.to !== "rows") throw new Error("no rows");
  expect(columnOf(report, "due", "orderNo").slice(link.first, link.last + 1)).toEqual(["A2", "A3"]);
});

test("load: open lines, orders, customers, what is due when, exceptions, back-up", () => {
  const zhao = rowsOf(report, "load").find(([clerk]) => clerk === "小赵");
  expect(zhao).toEqual(["小赵", "小孙", 3, 3, 2, 1, 1, 1, 0, 0, 0]);
  const qian = rowsOf(report, "load").find(([clerk]) => clerk === "小钱");
  expect(qian).toEqual(["小钱", null, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
});

test("a month without lines due gives no rate, never 0 %", () => {
  const empty = madeDocument("clerk-kpis", [orders], { date: "2025-02-28" });
  expect(new Set(columnOf(empty, "clerks", "raw"))).toEqual(new Set([null]));
});

test("without a column of clerks it says what to add", () => {
  const made = madeDocument("clerk-kpis", [checkedTable({ requiredDate: ["2025-06-05"] }, { asOf: date })], {
    date,
  });
  expect(String(rowsOf(made, "wants")[0])).toContain("跟单员");
});

test("what no table keeps has no column, and so no false zero", () => {
  const bare = checkedTable(
    { orderNo: ["A1"], clerk: ["小赵"], requiredDate: ["2025-06-05"], actualShipDate: ["2025-06-05"] },
    { asOf: date },
  );
  const made = madeDocument("clerk-kpis", [bare], { date });
  expect(tableOf(made, "clerks").columns.map(({ id }) => id)).toEqual([
    ...["clerk", "due", "onTime", "raw", "inFull", "accuracy", "note"],
  ]);
  expect(columnOf(made, "clerks", "inFull")).toEqual([null]);
});
