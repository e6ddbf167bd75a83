import * as fc from "fast-check";
import { dayText } from "../../../src/core";
import { checkedTable } from "../../support/checked-table";
import type { TestColumns } from "../../support/order-lines";
import { madeDocument } from "../../support/made-document";
import { notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  orderNo: ["A1", "A2", "A3", "A4", "A5", "A6"],
  counter: ["小王", "小王", "小李", null, "小王", "小李"],
  actualShipDate: ["2025-06-01", "2025-06-03", "2025-06-03", "2025-06-04", "2025-05-30", null],
  plannedShipDate: [null, null, null, null, null, "2025-06-30"],
  cartonCount: [100, 50, 40, 20, 10, 7],
  countedCartons: [99, 51, 40, null, 9, 8],
};
const made = (table: TestColumns = columns, asOf = date) =>
  madeDocument("miscounts", [checkedTable(table, { asOf, kind: "dispatch", sheet: "派车" })], { date });

test("wrong counts by person and month, 200 yuan each", () => {
  expect(rowsOf(made(), "sums")).toEqual([
    ["小王", "2025-05", 1, 200],
    ["小李", "2025-06", 1, 200],
    ["小王", "2025-06", 2, 400],
  ]);
});

test("each of its rows with what was to load, what was counted and the difference", () => {
  expect(rowsOf(made(), "rows").map((cells) => [cells[0], ...cells.slice(-3)])).toEqual([
    ["派车!2", 100, 99, -1],
    ["派车!3", 50, 51, 1],
    ["派车!6", 10, 9, -1],
    ["派车!7", 7, 8, 1],
  ]);
});

test("how many were counted, and how many could not be compared, is said", () => {
  expect(notesOf(made()).join("\n")).toContain(
    "点了数的 5 行，其中 4 行不符；应装箱数或点数箱数没填的 1 行未计",
  );
});

test("nobody named is a person of its own, never left out", () => {
  const table = { ...columns, counter: [null, null, null, null, null, null] };
  expect(rowsOf(made(table), "sums")).toEqual([
    ["未填点数人", "2025-05", 1, 200],
    ["未填点数人", "2025-06", 3, 600],
  ]);
});

const row = fc.record({
  counter: fc.constantFrom("小王", "小李", null),
  day: fc.integer({ min: 45_700, max: 45_900 }).map(dayText),
  cartons: fc.constantFrom(10, 20, null),
  counted: fc.constantFrom(10, 20, null),
});

test("the sums count each differing row once", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const report = made({
        orderNo: rows.map((_, at) => `A${at}`),
        counter: rows.map(({ counter }) => counter),
        actualShipDate: rows.map(({ day }) => day),
        plannedShipDate: rows.map(() => null),
        cartonCount: rows.map(({ cartons }) => cartons),
        countedCartons: rows.map(({ counted }) => counted),
      });
      const wrong = rows.filter(({ cartons, counted }) => cartons && counted && cartons !== counted).length;
      const times = rowsOf(report, "sums").reduce((sum, [, , count]) => sum + Number(count), 0);
      expect([times, rowsOf(report, "rows").length]).toEqual([wrong, wrong]);
    }),
  );
});
