import "../functions/custom-functions";
import { functions } from "../../src/functions";
import { cost, printRatios } from "./measure";

const rows = 100_000;
const column = (cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);

const pieces = column((row) => 1000 + row);
const perCarton = column((row) => 12 + (row % 30));
const due = column((row) => 45_800 + (row % 200));
const shipDates = column((row) => (row % 3 === 0 ? "" : 45_790 + (row % 220)));
const quantityTexts = column((row) => `${1000 + row}PCS`);
const sizeTexts = column((row) => `${40 + (row % 30)}*40*50cm`);
const dayTexts = column((row) => `2025年${1 + (row % 12)}月${1 + (row % 28)}日`);
const asOf = [[45_900]];

/** The cheapest loop that makes a column of results. */
const floor = () => pieces.map(([cell]) => [Math.ceil(Number(cell) / 24)]);

printRatios(
  `Custom functions over a column of ${rows.toLocaleString("en")} cells (100 ms = 1 µs a cell)`,
  cost("bare loop", floor),
  [
    cost("CARTONS, numbers", () => functions.CARTONS(pieces, perCarton)),
    cost("BAGCHECK, numbers", () => functions.BAGCHECK(pieces, pieces)),
    cost("OVERDUE, dates", () => functions.OVERDUE(due, shipDates, asOf)),
    cost("DUESTATE, dates and quantities", () => functions.DUESTATE(due, asOf, pieces, perCarton, shipDates)),
    cost("WORKDAYS, dates", () => functions.WORKDAYS(due, asOf)),
    cost("ONTIMERATE, dates", () => functions.ONTIMERATE(due, shipDates, asOf)),
    cost("STOCKGAP, numbers and dates", () => functions.STOCKGAP(pieces, [[10_000_000]], due)),
    cost("CARTONS, text with units", () => functions.CARTONS(quantityTexts, [[24]])),
    cost("FIT, sizes in text", () => functions.FIT(sizeTexts, [["40HQ"]])),
    cost("DAY, dates in text", () => functions.DAY(dayTexts)),
  ],
);
