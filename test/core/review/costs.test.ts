import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

const orders = checkedTable(
  {
    orderNo: ["A", "B", "C", "D", "E", "F"],
    requiredDate: ["2025-06-02", "2025-06-12", "2025-06-13", "2025-05-02", "2025-06-20", null],
    extraFreight: [100, 50, 70, 900, 30, 15],
    reworkCost: [null, 20, null, null, 0, null],
    currency: ["CNY", "CNY", "USD", "CNY", "CNY", "CNY"],
    responsible: ["生产部", "生产部", null, "生产部", "生产部", "生产部"],
  },
  { asOf, cancelled: [4] },
);

test("extra freight and rework of the lines due in the month, by who bears them and by currency", () => {
  const { report } = review([orders], { asOf });
  expect(rowsOf(report, "costs")).toEqual([
    ["额外运费", "生产部", 2, "CNY", 150],
    ["额外运费", "未定", 1, "USD", 70],
    ["返工", "生产部", 1, "CNY", 20],
  ]);
  expect(columnOf(report, "costRows", "orderNo")).toEqual(["A", "B", "C", "B"]);
  expect(tableOf(report, "costs").rows[1]?.[4]?.link).toEqual({
    to: "rows",
    table: "costRows",
    first: 2,
    last: 2,
  });
});

test("who is named for a cost bears it before who is responsible, and the clause where nobody is named", () => {
  const log = checkedTable(
    {
      orderNo: ["X", "Y", "Z"],
      exception: ["一", "二", "三"],
      openedDate: ["2025-06-02", "2025-06-12", "2025-06-13"],
      extraFreight: [80, null, null],
      lossAmount: [null, 500, 60],
      bornBy: ["客户", null, null],
      responsible: ["王芳", "质检", null],
      clause: ["跟单-2", null, "包材仓管-4"],
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
  expect(rowsOf(review([log], { asOf }).report, "costs")).toEqual([
    ["额外运费", "客户", 1, null, 80],
    ["异常损失", "质检", 1, null, 500],
    ["异常损失", "包材仓管 / 包装主任", 1, null, 60],
  ]);
});

test("losses of the log are of the month they were opened in; rework there counts where no loss is written", () => {
  const log = checkedTable(
    {
      exception: ["一", "二", "三"],
      openedDate: ["2025-06-02", "2025-06-12", "2025-05-13"],
      lossAmount: [500, null, 900],
      reworkCost: [400, 80, 10],
      responsible: ["质检", "质检", "质检"],
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
  const { report } = review([log], { asOf });
  expect(rowsOf(report, "costs")).toEqual([
    ["返工", "质检", 1, null, 80],
    ["异常损失", "质检", 1, null, 500],
  ]);
  expect(columnOf(report, "costsLeftOut", "why")).toEqual(["已含在损失金额里"]);
  expect(columnOf(report, "costsLeftOut", "amount")).toEqual([400]);
});

test("freight and extra freight of dispatches are of the month they left in, as planned where nothing else is said", () => {
  const dispatch = checkedTable(
    {
      orderNo: ["P", "Q", "R", "S"],
      plannedShipDate: ["2025-05-31", "2025-06-20", null, "2025-06-30"],
      actualShipDate: ["2025-06-01", null, null, "2025-07-01"],
      dispatchConfirmedDate: [null, null, "2025-06-09", null],
      freightCost: [1000, 2000, 4000, 8000],
      extraFreight: [10, 20, 40, 80],
    },
    { asOf, kind: "dispatch", sheet: "派车", units: { freightCost: "rmb" } },
  );
  const { report } = review([dispatch], { asOf });
  expect(rowsOf(report, "costs")).toEqual([
    ["额外运费", "未定", 3, null, 70],
    ["运费", "未定", 3, "CNY", 7000],
  ]);
  expect(notesOf(report).filter((text) => text.includes("工作表“派车”"))).toEqual([
    "工作表“派车”的 4 行不是订单行，用在异常、责任、包材、费用、应收各节。",
  ]);
});

test("what the order and the log both tell counts once, the log's; what is left out is listed with what counts", () => {
  const log = checkedTable(
    {
      orderNo: ["A", "B", "C"],
      exception: ["空运", "返工", "空运"],
      openedDate: ["2025-06-01", "2025-06-11", "2025-05-20"],
      extraFreight: [95, null, 65],
      reworkCost: [null, 25, null],
      bornBy: ["客户", "包装部", "货代"],
      currency: ["CNY", "CNY", "USD"],
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
  const { report } = review([orders, log], { asOf });
  expect(rowsOf(report, "costs")).toEqual([
    ["额外运费", "客户", 1, "CNY", 95],
    ["额外运费", "生产部", 1, "CNY", 50],
    ["返工", "包装部", 1, "CNY", 25],
  ]);
  expect(rowsOf(report, "costsLeftOut").map((row) => row.slice(0, 5))).toEqual([
    ["同一订单另一处已计", "额外运费", 100, "CNY", "A"],
    ["同一订单另一处已计", "额外运费", 70, "USD", "C"],
    ["同一订单另一处已计", "返工", 20, "CNY", "B"],
    ["没有日期，归不到月份", "额外运费", 15, "CNY", "F"],
  ]);
  expect(columnOf(report, "costsLeftOut", "counted")).toEqual([
    "异常台账 第 2 行：95",
    "异常台账 第 4 行：65",
    "异常台账 第 3 行：25",
    null,
  ]);
  const notes = notesOf(report);
  expect(notes).toContain("3 笔在别处已有同一费用，没有重复计，见附表。");
  expect(notes).toContain("1 笔没有日期，不在任何月份里，见附表。");
});

test("a copy of an order line costs nothing again", () => {
  const line = { orderNo: ["A"], productName: ["湿巾"], requiredDate: ["2025-06-02"], extraFreight: [100] };
  const tables = ["六月", "总表"].map((sheet) => checkedTable(line, { asOf, sheet }));
  expect(rowsOf(review(tables, { asOf }).report, "costs")).toEqual([["额外运费", "未定", 1, null, 100]]);
});

test("a kept column with nothing in the month says so; where none is kept there is no section", () => {
  const empty = review([orders], { asOf, month: "2025-04" });
  expect(tableOf(empty.report, "costs")).toMatchObject({ rows: [], empty: "本月没有记录额外费用。" });
  const none = review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf });
  expect(() => tableOf(none.report, "costs")).toThrow();
});
