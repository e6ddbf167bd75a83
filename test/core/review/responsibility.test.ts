import { checkedTable } from "../../support/checked-table";
import { cell, type TestColumns } from "../../support/order-lines";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

function log(more: TestColumns = {}) {
  return checkedTable(
    {
      exception: ["漏跟进", "发错袋", "发错袋", "没写条款", "五月的"],
      clause: ["跟单-2", "包材仓管-4", "包材仓管-4", null, "跟单-2"],
      lossAmount: [500, 300, 100, 900, 1000],
      openedDate: ["2025-06-03", "2025-06-09", "2025-06-28", "2025-06-20", "2025-05-30"],
      ...more,
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
}

test("roles answer for the month's decided accidents; halves bear half, who answers alone bears all", () => {
  const { report } = review([log()], { asOf });
  expect(rowsOf(report, "roles")).toEqual([
    ["包材仓管", "对半责任 2", 2, null, 400, 200],
    ["包装主任", "对半责任 2", 2, null, 400, 200],
    ["跟单员", "承担责任 1", 1, null, 500, 500],
  ]);
  expect(columnOf(report, "decided", "words")).toEqual(["发错袋", "发错袋", "发错袋", "发错袋", "漏跟进"]);
  expect(tableOf(report, "roles").rows[1]?.[2]?.link).toEqual({
    to: "rows",
    table: "decided",
    first: 2,
    last: 3,
  });
  expect(notesOf(report)).toContain("本月还有 1 起异常没有认定责任条款。");
  expect(columnOf(report, "undecided", "words")).toEqual(["没写条款"]);
});

test("losses of several currencies stand apart", () => {
  const { report } = review([log({ currency: ["CNY", "CNY", "USD", "CNY", "CNY"] })], { asOf });
  const rows = rowsOf(report, "roles").map(([role, , accidents, currency, losses]) => [
    role,
    accidents,
    currency,
    losses,
  ]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ["包材仓管", 1, "CNY", 300],
      ["包材仓管", 1, "USD", 100],
      ["跟单员", 1, "CNY", 500],
    ]),
  );
});

test("rework is the loss where no loss is written, or one of nothing", () => {
  const { report } = review(
    [
      log({
        lossAmount: [0, null, 100, 900, 1000],
        reworkCost: [80, cell.fromText(60, "us$"), 70, null, null],
      }),
    ],
    { asOf },
  );
  expect(rowsOf(report, "roles").map(([role, , , currency, losses]) => [role, currency, losses])).toEqual([
    ["跟单员", null, 80],
    ["包材仓管", null, 100],
    ["包装主任", null, 100],
    ["包材仓管", "USD", 60],
    ["包装主任", "USD", 60],
  ]);
});

test("without a log, or with nothing in the month, there is no such section", () => {
  const tables = [checkedTable({ orderNo: ["A"], exception: ["漏跟进"] }, { asOf })];
  for (const made of [review(tables, { asOf }), review([log()], { asOf, month: "2025-03" })]) {
    expect(() => tableOf(made.report, "roles")).toThrow("no table roles");
  }
});
