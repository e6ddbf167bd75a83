import { checkedTable } from "../../support/checked-table";
import { cell } from "../../support/order-lines";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { columnOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const report = madeDocument(
  "to-produce",
  [
    checkedTable(
      {
        orderNo: ["late", "early", "word", "done", "none"],
        productName: ["湿巾", "湿巾", "干巾", "围兜", "床单"],
        orderQty: [800, 500, 100, 100, null],
        stockQty: [600, 600, cell.word("有现货"), null, null],
        producedQty: [0, 0, 0, 100, 0],
        requiredDate: ["2025-07-09", "2025-07-01", "2025-07-03", "2025-07-02", null],
      },
      { asOf: date },
    ),
  ],
  { date },
);

test("lines by required date, stock first to the earliest", () => {
  expect(columnOf(report, "lines", "orderNo")).toEqual(["early", "done", "word", "late", "none"]);
  expect(columnOf(report, "lines", "fromStock")).toEqual([500, null, null, 100, null]);
  expect(columnOf(report, "lines", "left")).toEqual([0, 0, 100, 700, null]);
});

test("what is to be known beside the figures", () => {
  expect(columnOf(report, "lines", "remark")).toEqual([
    "现货发货，不生产",
    "已生产完",
    "库存“有现货”没有数，请核实",
    null,
    "缺数量",
  ]);
});

test("products summed, the largest first; unknown quantities are in no sum", () => {
  expect(rowsOf(report, "products")).toEqual([
    ["湿巾", 2, 600, 700],
    ["干巾", 1, null, 100],
    ["围兜", 1, null, 0],
  ]);
});

test("the sample of orders: every open line", async () => {
  const made = await madeFromSample("to-produce", "S01", { date });
  expect(rowsOf(made, "lines")).toHaveLength(29);
});

test("stock of a stock sheet is used by all order tables, and each line names the row it came from", () => {
  const orders = (sheet: string, requiredDate: string) =>
    checkedTable(
      { orderNo: [sheet], productName: ["湿巾"], orderQty: [100], requiredDate: [requiredDate] },
      { asOf: "2025-06-20", sheet },
    );
  const stock = checkedTable(
    { productName: ["湿巾"], stockQty: [130] },
    { asOf: "2025-06-20", kind: "stock", sheet: "库存", firstRow: 3 },
  );
  const tables = [orders("甲", "2025-07-02"), orders("乙", "2025-07-01"), stock];
  const made = madeDocument("to-produce", tables, { date: "2025-06-20" });
  expect(columnOf(made, "lines", "orderNo")).toEqual(["乙", "甲"]);
  expect(columnOf(made, "lines", "fromStock")).toEqual([100, 30]);
  expect(columnOf(made, "lines", "stockOf")).toEqual(["库存!3", "库存!3"]);
  expect(columnOf(made, "lines", "toProduce")).toEqual([0, 70]);
});
