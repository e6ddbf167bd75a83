import { dayFromText } from "../../../src/core/dates/day";
import { duesOf, type Due } from "../../../src/core/money/dues";
import { orderLines, type TestColumns } from "../../support/order-lines";

const asOf = dayFromText("2025-06-20");
const day = dayFromText;

function owed(columns: TestColumns, cancelled: readonly number[] = []) {
  return duesOf(orderLines({ amount: [1000], ...columns }, { cancelled }), asOf);
}

const due = (kind: Due["kind"], amount: number, dueOn: number, shipment: Due["shipment"] = "free") => ({
  line: 0,
  kind,
  amount,
  dueOn,
  shipment,
});

test.each<readonly [string, TestColumns, unknown]>([
  [
    "30/70, nothing in yet: the deposit on the order date, the balance when it is to ship",
    { paymentTerms: ["30/70"], orderDate: ["2025-06-01"], requiredDate: ["2025-07-10"] },
    [due("deposit", 300, day("2025-06-01")), due("balance", 700, day("2025-07-10"), "held")],
  ],
  [
    "the deposit is in by its day",
    {
      paymentTerms: ["30/70"],
      depositDate: ["2025-06-02"],
      plannedShipDate: ["2025-07-05"],
      requiredDate: ["2025-07-10"],
    },
    [due("balance", 700, day("2025-07-05"), "held")],
  ],
  [
    "the deposit is in by its amount, where no day is kept",
    { paymentTerms: ["30/70"], deposit: [250], requiredDate: ["2025-07-10"] },
    [due("balance", 750, day("2025-07-10"), "held")],
  ],
  [
    "an amount whose day is blank is still to come",
    {
      paymentTerms: ["30/70"],
      deposit: [250],
      depositDate: [null],
      orderDate: ["2025-06-01"],
      requiredDate: ["2025-07-10"],
    },
    [due("deposit", 250, day("2025-06-01")), due("balance", 750, day("2025-07-10"), "held")],
  ],
  [
    "shipped before it was paid",
    { paymentTerms: ["款到发货"], actualShipDate: ["2025-06-10"] },
    [due("balance", 1000, day("2025-06-10"), "left")],
  ],
  ["paid", { paymentTerms: ["款到发货"], actualShipDate: ["2025-06-10"], paymentDate: ["2025-06-09"] }, []],
  [
    "60 days after the end of the month of shipment",
    { paymentTerms: ["月结60天"], actualShipDate: ["2025-05-03"] },
    [due("balance", 1000, day("2025-07-30"))],
  ],
  [
    "30 days after shipment that has not been: no day yet",
    { paymentTerms: ["Net 30"], requiredDate: ["2025-07-10"] },
    [due("balance", 1000, Number.NaN)],
  ],
  [
    "cash on delivery, received",
    { paymentTerms: ["货到付款"], actualShipDate: ["2025-06-01"], customerReceivedDate: ["2025-06-05"] },
    [due("balance", 1000, day("2025-06-05"))],
  ],
  [
    "the column of balances wins",
    { paymentTerms: ["30/70"], deposit: [300], balanceDue: [120], requiredDate: ["2025-07-10"] },
    [due("balance", 120, day("2025-07-10"), "held")],
  ],
  ["nothing left", { paymentTerms: ["30/70"], deposit: [300], balanceDue: [0] }, []],
])("%s", (_, columns, expected) => {
  expect(owed(columns)).toEqual({ dues: expected, unclear: [] });
});

test("terms that say nothing are named, not guessed", () => {
  expect(owed({ paymentTerms: ["T/T"] })).toEqual({ dues: [], unclear: [0] });
  expect(owed({})).toEqual({ dues: [], unclear: [0] });
});

test("a cancelled line owes nothing, one without an amount nothing that is known", () => {
  expect(owed({ paymentTerms: ["30/70"] }, [0])).toEqual({ dues: [], unclear: [] });
  expect(owed({ amount: [null], paymentTerms: ["30/70"] })).toEqual({ dues: [], unclear: [] });
});
