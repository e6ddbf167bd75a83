import type { CheckedTable } from "../../../src/core/check";
import type { ReviewFigures } from "../../../src/core/review/figures";
import { cell } from "../../support/order-lines";
import { checkedTable } from "../../support/checked-table";
import { notesOf, rowsOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** What each kind of bad input counts as, and the words on the sheet that say so. */
const cases: readonly {
  readonly name: string;
  readonly tables: readonly CheckedTable[];
  readonly figures: Partial<ReviewFigures>;
  readonly says: string;
}[] = [
  {
    name: "no history",
    tables: [checkedTable({ orderNo: ["A"], requiredDate: ["2025-06-10"] }, { asOf })],
    figures: { dueLines: 1, lastMonthOnTimeRate: null, lastYearOnTimeRate: null },
    says: "没有历史的月份留空，不当作 0，也不与它比较",
  },
  {
    name: "a month without lines",
    tables: [checkedTable({ orderNo: ["A"], requiredDate: ["2025-05-10"] }, { asOf })],
    figures: {
      dueLines: 0,
      onTimeRate: null,
      inFullRate: null,
      averageDaysLate: null,
      orderedQuantity: null,
    },
    says: "没有到期订单行的月份，比率和平均数留空",
  },
  {
    name: "amounts in several currencies",
    tables: [
      checkedTable(
        {
          orderNo: ["A", "B"],
          requiredDate: ["2025-06-10", "2025-06-11"],
          balanceDue: [100, 100],
          currency: ["CNY", "USD"],
        },
        { asOf },
      ),
    ],
    figures: { dueLines: 2 },
    says: "不同币种不相加，分行列出；没写币种的单列",
  },
  {
    name: "dates missing, unreadable or more than one",
    tables: [
      checkedTable(
        {
          orderNo: ["A", "B", "C", "D"],
          requiredDate: [null, cell.word("尽快"), cell.ambiguous("6/5或6/8"), "2025-06-10"],
          actualShipDate: [null, null, null, null],
        },
        { asOf },
      ),
    ],
    figures: { dueLines: 1, undatedLines: 3, overdueLines: 1 },
    says: "交期空白、读不懂或有几种读法的行，不猜日期",
  },
  {
    name: "done lines without a date of shipping",
    tables: [
      checkedTable(
        { orderNo: ["A"], orderQty: [10], shippedQty: [10], requiredDate: ["2025-06-10"] },
        { asOf },
      ),
    ],
    figures: { dueLines: 1, onTimeLines: 0, lateLines: 1, averageDaysLate: null, openLines: 0 },
    says: "没有日期能证明的完成，不算准时",
  },
  {
    name: "cancelled lines",
    tables: [
      checkedTable(
        { orderNo: ["A", "B"], requiredDate: ["2025-06-10", "2025-06-11"] },
        { asOf, cancelled: [0] },
      ),
    ],
    figures: { lines: 2, dueLines: 1, cancelledLines: 1, overdueLines: 1 },
    says: "已取消的行不在分子分母里",
  },
  {
    name: "part-shipped lines",
    tables: [
      checkedTable(
        {
          orderNo: ["A", "B"],
          orderQty: [10, 10],
          shippedQty: [4, 4],
          requiredDate: ["2025-06-10", "2025-06-11"],
          actualShipDate: ["2025-06-09", "2025-06-20"],
        },
        { asOf },
      ),
    ],
    figures: { dueLines: 2, onTimeLines: 0, inFullLines: 0, openLines: 2, overdueLines: 2, lateLines: 0 },
    says: "部分出货的行在补齐之前算未完成",
  },
];

test.each(cases)("$name is defined, and the sheet says how", ({ tables, figures, says }) => {
  const made = review(tables, { asOf });
  expect(made.figures).toMatchObject(figures);
  expect(notesOf(made.report).join("\n")).toContain(says);
});

test("money of several currencies stands in a row each", () => {
  const { report } = review(cases[2]!.tables, { asOf });
  expect(rowsOf(report, "receivables").map(([currency, , late]) => [currency, late])).toEqual([
    ["CNY", 100],
    ["USD", 100],
  ]);
});

test("part-shipped lines stand by themselves among the lines due, in time or not", () => {
  const { report } = review(cases[6]!.tables, { asOf });
  expect(rowsOf(report, "dueLines").map(([group, order]) => [group, order])).toEqual([
    ["到期未完成", "B"],
    ["按期出货但不足量", "A"],
  ]);
});
