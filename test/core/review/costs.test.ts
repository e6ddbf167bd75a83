import { checkedTable } from "../../support/checked-table";
import { columnOf, rowsOf, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

const orders = checkedTable(
  {
    orderNo: ["A", "B", "C", "D", "E"],
    requiredDate: ["2025-06-02", "2025-06-12", "2025-06-13", "2025-05-02", "2025-06-20"],
    extraFreight: [100, 50, 70, 900, 30],
    reworkCost: [null, 20, null, null, 0],
    currency: ["CNY", "CNY", "USD", "CNY", "CNY"],
    responsible: ["生产部", "生产部", null, "生产部", "生产部"],
  },
  { asOf, cancelled: [4] },
);

test("extra freight and rework of the lines due in the month, by who bears them and by currency", () => {
  const { report } = review([orders], { asOf });
  expect(rowsOf(report, "costs")).toEqual([
    ["额外运费", "生产部", 2, "CNY", 150],
    ["额外运费", "（未写明）", 1, "USD", 70],
    ["返工费", "生产部", 1, "CNY", 20],
  ]);
  expect(columnOf(report, "costRows", "orderNo")).toEqual(["A", "B", "C", "B"]);
  expect(tableOf(report, "costs").rows[1]?.[4]?.link).toEqual({
    to: "rows",
    table: "costRows",
    first: 2,
    last: 2,
  });
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
  expect(rowsOf(review([log], { asOf }).report, "costs")).toEqual([
    ["异常损失", "质检", 1, null, 500],
    ["异常返工费", "质检", 1, null, 80],
  ]);
});

test("a kept column with nothing in the month says so; where none is kept there is no section", () => {
  const empty = review([orders], { asOf, month: "2025-04" });
  expect(tableOf(empty.report, "costs")).toMatchObject({ rows: [], empty: "本月没有记录额外费用。" });
  const none = review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf });
  expect(() => tableOf(none.report, "costs")).toThrow();
});
