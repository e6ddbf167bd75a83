import { cell } from "../../support/order-lines";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";

const log = checkedTable(
  {
    orderNo: ["A1", "A2", "A3", "A4", "A5"],
    exception: ["改空运", "返工重包", "袋子印错", "少箱", "错装"],
    extraFreight: [800, null, null, null, null],
    reworkCost: [null, 300, 150.5, null, null],
    lossAmount: [null, null, null, 60, 90],
    bornBy: ["客户", "包装部", "包装部", null, null],
    responsible: ["王芳", null, null, "小钱", null],
    clause: [null, null, null, null, "包材仓管-4"],
    settledDate: ["2025-06-10", null, cell.word("已结清"), null, "2025-06-30"],
  },
  { asOf: date, kind: "exceptions", sheet: "异常台账" },
);
const orders = checkedTable(
  {
    orderNo: ["A1", "A6"],
    currency: ["USD", "USD"],
    extraFreight: [800, 120],
  },
  { asOf: date },
);
const report = madeDocument("disputed-costs", [log, orders], { date });

test("by who bears them and currency: what is open and what is settled, nobody last", () => {
  expect(rowsOf(report, "sums")).toEqual([
    ["包装部", "（未写）", 2, 300, 150.5],
    ["包材仓管 / 包装主任", "（未写）", 1, 90, null],
    ["小钱", "（未写）", 1, 60, null],
    ["客户", "（未写）", 1, null, 800],
    ["未定", "USD", 1, 120, null],
  ]);
});

test("the log stands for the order's own column: A1's freight counts once", () => {
  expect(columnOf(report, "rows", "source").filter((row) => row === "订单!2")).toEqual([]);
  expect(columnOf(report, "rows", "amount")).toEqual([300, 150.5, 90, 60, 800, 120]);
});

test("a day of settlement to come is not settled yet; each sum leads to its rows", () => {
  expect(columnOf(report, "rows", "state")).toEqual([
    "未结清",
    "已结清",
    "未结清",
    "未结清",
    "已结清",
    "未结清",
  ]);
  expect(tableOf(report, "sums").rows[0]?.[3]).toMatchObject({
    link: { to: "rows", table: "rows", first: 0, last: 0 },
  });
});

test("what is left out is said, and why", () => {
  const within = checkedTable(
    { orderNo: ["B1"], exception: ["错装"], reworkCost: [40], lossAmount: [500], bornBy: ["客户"] },
    { asOf: date, kind: "exceptions", sheet: "异常台账" },
  );
  const made = madeDocument("disputed-costs", [within, log, orders], { date });
  expect(rowsOf(made, "sums").filter(([bearer]) => bearer === "客户")).toEqual([
    ["客户", "（未写）", 2, 500, 800],
  ]);
  const notes = notesOf(made);
  expect(notes).toContain("1 笔在别的表里也有同一订单的同一费用，没有重复计：订单!2。");
  expect(notes).toContain("1 笔返工费已含在异常的损失金额里，不另计：异常台账!2。");
  const ofA6 = madeDocument("disputed-costs", [within, log, orders], { date, orders: ["A6"] });
  expect(notesOf(ofA6).join()).not.toContain("没有重复计");
});

test("a cell that names its currency decides over the order's", () => {
  const freight = checkedTable(
    { orderNo: ["C1", "C2"], currency: ["USD", "USD"], extraFreight: [cell.fromText(60, "元"), 70] },
    { asOf: date },
  );
  const made = madeDocument("disputed-costs", [freight], { date });
  expect(rowsOf(made, "sums").map(([, currency, , open]) => [currency, open])).toEqual([
    ["USD", 70],
    ["CNY", 60],
  ]);
});

test("a workbook without such costs is offered the log of exceptions", () => {
  const made = madeDocument("disputed-costs", [checkedTable({ orderNo: ["A1"] }, { asOf: date })], { date });
  expect(notesOf(made).join()).toContain("异常台账");
});
