import * as fc from "fast-check";
import { dayFromText } from "../../../src/core/dates/day";
import { openDues } from "../../../src/core/money/open-dues";
import { orderLines, type TestColumns } from "../../support/order-lines";

const day = dayFromText;
const asOf = day("2025-06-20");

const orders: TestColumns = {
  orderNo: ["A1", "A2"],
  amount: [1000, 2000],
  currency: ["USD", "USD"],
  paymentTerms: ["30/70", "Net 30"],
  orderDate: ["2025-06-01", "2025-05-01"],
  requiredDate: ["2025-07-10", "2025-06-01"],
  actualShipDate: [null, "2025-05-20"],
};

function open(payments: TestColumns, columns: TestColumns = orders) {
  const { dues, unclear, loose } = openDues(
    [orderLines(columns), orderLines(payments, { kind: "payments", sheet: "收款" })],
    asOf,
  );
  return {
    dues: dues.map(({ table, line, kind, gross, received, amount, dueOn }) => ({
      order: table.columns.orderNo?.texts[line],
      kind,
      gross,
      received,
      amount,
      dueOn,
    })),
    unclear: unclear.length,
    loose: loose.map(({ amount, reason }) => ({ amount, reason })),
  };
}

const due = (order: string, kind: string, gross: number, received: number, dueOn: string) => ({
  order,
  kind,
  gross,
  received,
  amount: Math.round((gross - received) * 100) / 100,
  dueOn: day(dueOn),
});
const net30 = due("A2", "balance", 2000, 0, "2025-06-19");

test.each<readonly [string, TestColumns, unknown]>([
  [
    "the deposit is in, by the sheet of payments",
    {
      orderNo: ["A1"],
      paymentKind: ["定金"],
      currency: ["USD"],
      paymentAmount: [300],
      paymentDate: ["2025-06-03"],
    },
    { dues: [net30, due("A1", "balance", 700, 0, "2025-07-10")], unclear: 0, loose: [] },
  ],
  [
    "part of the deposit; the words for it and for the currency are others",
    { orderNo: ["A1"], paymentKind: ["预付款"], currency: ["美元"], paymentAmount: [120.5] },
    {
      dues: [
        net30,
        due("A1", "deposit", 300, 120.5, "2025-06-01"),
        due("A1", "balance", 700, 0, "2025-07-10"),
      ],
      unclear: 0,
      loose: [],
    },
  ],
  [
    "what nobody said it is for settles the earliest due first; more than the deposit goes on to the balance",
    { orderNo: ["A1"], currency: ["USD"], paymentAmount: [500], paymentDate: ["2025-06-03"] },
    { dues: [net30, due("A1", "balance", 700, 200, "2025-07-10")], unclear: 0, loose: [] },
  ],
  [
    "money after the day looked at is not in yet",
    { orderNo: ["A2"], currency: ["USD"], paymentAmount: [2000], paymentDate: ["2025-06-21"] },
    {
      dues: [due("A1", "deposit", 300, 0, "2025-06-01"), due("A1", "balance", 700, 0, "2025-07-10"), net30],
      unclear: 0,
      loose: [],
    },
  ],
  [
    "another currency settles nothing, and is said",
    { orderNo: ["A2"], currency: ["CNY"], paymentAmount: [2000] },
    {
      dues: [due("A1", "deposit", 300, 0, "2025-06-01"), due("A1", "balance", 700, 0, "2025-07-10"), net30],
      unclear: 0,
      loose: [{ amount: 2000, reason: "currency" }],
    },
  ],
  [
    "freight is no payment for goods; no order, an unknown order, too much",
    {
      orderNo: ["A2", null, "Z9", "A2"],
      paymentKind: ["运费", "尾款", "尾款", "尾款"],
      currency: ["USD", "USD", "USD", "USD"],
      paymentAmount: [80, 50, 60, 2100],
    },
    {
      dues: [due("A1", "deposit", 300, 0, "2025-06-01"), due("A1", "balance", 700, 0, "2025-07-10")],
      unclear: 0,
      loose: [
        { amount: 50, reason: "noOrder" },
        { amount: 60, reason: "unknownOrder" },
        { amount: 100, reason: "over" },
      ],
    },
  ],
  [
    "a stated due wins over the terms; a day of payment alone means that it is in",
    {
      orderNo: ["A1", "A1", "A1"],
      paymentKind: ["定金", "尾款", "尾款"],
      currency: ["USD", "USD", "USD"],
      paymentDue: [400, 350, 250],
      paymentDueDate: ["2025-06-05", "2025-06-30", "2025-08-30"],
      paymentDate: ["2025-06-04", null, null],
      paymentAmount: [null, 100, null],
    },
    {
      dues: [net30, due("A1", "balance", 350, 100, "2025-06-30"), due("A1", "balance", 250, 0, "2025-08-30")],
      unclear: 0,
      loose: [],
    },
  ],
  [
    "an order that only the sheet of payments has is owed all the same",
    {
      orderNo: ["X5"],
      paymentKind: ["尾款"],
      paymentDue: [900],
      paymentDueDate: ["2025-06-10"],
      paymentAmount: [0],
    },
    {
      dues: [
        due("A1", "deposit", 300, 0, "2025-06-01"),
        due("A1", "balance", 700, 0, "2025-07-10"),
        net30,
        due("X5", "balance", 900, 0, "2025-06-10"),
      ],
      unclear: 0,
      loose: [],
    },
  ],
])("%s", (_, payments, expected) => {
  expect(open(payments)).toEqual(expected);
});

test("what the order's own row says came in is left aside where the sheet of payments has the order", () => {
  const said = {
    ...orders,
    deposit: [300, null],
    depositDate: ["2025-06-02", null],
    paymentDate: [null, "2025-06-10"],
  };
  expect(open({ orderNo: ["A1"], paymentKind: ["定金"], paymentAmount: [100] }, said).dues).toEqual([
    due("A1", "deposit", 300, 100, "2025-06-01"),
    due("A1", "balance", 700, 0, "2025-07-10"),
  ]);
});

test("an order whose terms say nothing keeps its payment loose", () => {
  const vague = { orderNo: ["A1"], amount: [1000], paymentTerms: ["T/T"] };
  expect(open({ orderNo: ["A1"], paymentAmount: [1000] }, vague)).toEqual({
    dues: [],
    unclear: 1,
    loose: [{ amount: 1000, reason: "unclear" }],
  });
});

const cent = fc.integer({ min: 1, max: 500_000 }).map((cents) => cents / 100);

test("what is owed is what was due less what came in, to the cent", () => {
  fc.assert(
    fc.property(cent, fc.array(cent, { maxLength: 5 }), (amount, paid) => {
      const { dues, loose } = openDues(
        [
          orderLines({ orderNo: ["A"], amount: [amount], paymentTerms: ["30/70"] }),
          orderLines({ orderNo: paid.map(() => "A"), paymentAmount: paid }, { kind: "payments" }),
        ],
        asOf,
      );
      const total = (list: readonly { readonly amount: number }[]) =>
        list.reduce((sum, one) => sum + one.amount, 0);
      const received = paid.reduce((sum, one) => sum + one, 0);
      expect(total(dues) - total(loose)).toBeCloseTo(amount - received, 1);
      expect(Math.min(total(dues), total(loose))).toBeCloseTo(0, 1);
    }),
  );
});
