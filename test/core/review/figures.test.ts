import type { CheckedTable } from "../../../src/core/check";
import type { ReviewFigures } from "../../../src/core/review/figures";
import { checkedTable } from "../../support/checked-table";
import { juneTable } from "./june";
import { blocksOf, shown } from "../../support/report-tables";
import { review } from "./review-of";

interface Case {
  readonly name: string;
  readonly asOf: string;
  readonly month?: string;
  readonly tables: (asOf: string) => readonly CheckedTable[];
  readonly expected: Partial<ReviewFigures>;
}

const cases: readonly Case[] = [
  {
    name: "June seen from July",
    asOf: "2025-07-05",
    tables: (asOf) => [juneTable(asOf)],
    expected: {
      lines: 15,
      dueLines: 7,
      onTimeLines: 3,
      inFullLines: 2,
      lateLines: 2,
      openLines: 2,
      notYetDueLines: 0,
      onTimeRate: 3 / 7,
      inFullRate: 2 / 7,
      averageDaysLate: 4,
      orderedQuantity: 900,
      lastMonthOnTimeRate: 0.5,
      lastYearOnTimeRate: 1,
      overdueLines: 3,
      overdueDays: 15 + 5 + 338,
      undatedLines: 1,
      cancelledLines: 1,
      dataAccuracy: 13 / 15,
      errorFindings: 4,
      warningFindings: 1,
      infoFindings: 0,
    },
  },
  {
    name: "June seen from its middle: later lines are left out, what shipped later has not shipped",
    asOf: "2025-06-15",
    tables: (asOf) => [juneTable(asOf)],
    expected: {
      dueLines: 4,
      onTimeLines: 3,
      inFullLines: 2,
      lateLines: 0,
      openLines: 1,
      notYetDueLines: 3,
      onTimeRate: 3 / 4,
      inFullRate: 2 / 4,
      averageDaysLate: null,
      orderedQuantity: 650,
      overdueLines: 2,
      overdueDays: 3 + 318,
    },
  },
  {
    name: "a month before any line has no rates",
    asOf: "2025-07-05",
    month: "2020-01",
    tables: (asOf) => [juneTable(asOf)],
    expected: {
      dueLines: 0,
      onTimeRate: null,
      inFullRate: null,
      averageDaysLate: null,
      orderedQuantity: null,
      lastMonthOnTimeRate: null,
      lastYearOnTimeRate: null,
      overdueLines: 3,
    },
  },
  {
    name: "a table without shipped quantities says nothing of in full",
    asOf: "2025-07-05",
    tables: (asOf) => [
      checkedTable(
        { orderNo: ["A"], requiredDate: ["2025-06-05"], actualShipDate: ["2025-06-05"] },
        { asOf },
      ),
    ],
    expected: { dueLines: 1, onTimeRate: 1, inFullLines: null, inFullRate: null, orderedQuantity: null },
  },
  {
    name: "only tables that keep shipped quantities count in the in-full rate",
    asOf: "2025-07-05",
    tables: (asOf) => [
      checkedTable(
        { orderNo: ["A"], requiredDate: ["2025-06-05"], actualShipDate: ["2025-06-05"] },
        { asOf },
      ),
      checkedTable(
        {
          orderQty: [5, 5],
          shippedQty: [5, 0],
          requiredDate: ["2025-06-05", "2025-06-06"],
          actualShipDate: ["2025-06-05"],
        },
        { asOf, sheet: "二" },
      ),
    ],
    expected: { dueLines: 3, onTimeLines: 2, onTimeRate: 2 / 3, inFullLines: 1, inFullRate: 1 / 2 },
  },
  {
    name: "without a column of due dates every line is undated",
    asOf: "2025-07-05",
    tables: (asOf) => [checkedTable({ orderNo: ["A", "B"], orderQty: [1, 2] }, { asOf })],
    expected: { lines: 2, dueLines: 0, onTimeRate: null, overdueLines: 0, undatedLines: 2, dataAccuracy: 1 },
  },
  {
    name: "other kinds of table are not reviewed",
    asOf: "2025-07-05",
    tables: (asOf) => [
      juneTable(asOf),
      { ...juneTable(asOf), lines: { ...juneTable(asOf).lines, kind: "dispatch" } },
    ],
    expected: { lines: 15, dueLines: 7, errorFindings: 4 },
  },
  {
    name: "nothing at all",
    asOf: "2025-07-05",
    tables: () => [],
    expected: {
      lines: 0,
      dueLines: 0,
      onTimeRate: null,
      inFullLines: null,
      dataAccuracy: null,
      overdueLines: 0,
    },
  },
];

test.each(cases)("$name", ({ asOf, month, tables, expected }) => {
  const { figures } = review(tables(asOf), { asOf, ...(month && { month }) });
  expect(figures).toMatchObject(expected);
});

test.each([
  { name: "one unit", unit: ["包", "包"], from: "assumed" as const, quantity: 30 },
  { name: "one unit, and a line that says none", unit: ["包", null], from: "assumed" as const, quantity: 30 },
  { name: "letters' case does not matter", unit: ["PCS", "pcs"], from: "assumed" as const, quantity: 30 },
  { name: "two units are never added up", unit: ["包", "箱"], from: "assumed" as const, quantity: null },
  { name: "the header's unit is one of two", unit: ["箱", null], from: "header" as const, quantity: null },
])("ordered quantity: $name", ({ unit, from, quantity }) => {
  const columns = { orderQty: [10, 20], unit, requiredDate: ["2025-06-01", "2025-06-02"] };
  const { figures } = review([checkedTable(columns, { asOf: "2025-07-05", countsFrom: from })], {
    asOf: "2025-07-05",
  });
  expect(figures.orderedQuantity).toBe(quantity);
});

test("every figure stands on the sheet once with its definition, but those of sections left out and the count behind a rate", () => {
  const made = review([juneTable("2025-07-05")], { asOf: "2025-07-05" });
  const items = blocksOf(made.report).flatMap((block) => (block.kind === "figures" ? block.items : []));
  const figures = new Map(items.map(({ id, value }) => [id, shown(value)]));
  expect(items).toHaveLength(figures.size);
  for (const item of items) expect(item.definition).not.toBe("");
  const { inFullLines, exceptions, complaints, ...printed } = made.figures;
  expect({ inFullLines, exceptions, complaints }).toEqual({
    inFullLines: 2,
    exceptions: null,
    complaints: null,
  });
  expect(Object.fromEntries(figures)).toEqual(printed);
});

test("what cannot be told without due dates is blank on the sheet, not zero", () => {
  const made = review([checkedTable({ orderNo: ["A"] }, { asOf: "2025-07-05" })], { asOf: "2025-07-05" });
  const items = blocksOf(made.report).flatMap((block) => (block.kind === "figures" ? block.items : []));
  const blank = items.filter(({ value }) => value.kind === "none").map(({ id }) => id);
  expect(blank).toEqual([
    "dueLines",
    "onTimeRate",
    "lastMonthOnTimeRate",
    "lastYearOnTimeRate",
    "inFullRate",
    "onTimeLines",
    "lateLines",
    "averageDaysLate",
    "openLines",
    "notYetDueLines",
    "orderedQuantity",
    "overdueLines",
    "overdueDays",
    "complaintRate",
    "exceptionDays",
    "openExceptions",
    "undatedInMonth",
  ]);
});
