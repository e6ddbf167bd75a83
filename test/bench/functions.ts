import "../functions/custom-functions";
import { functions, type FunctionId } from "../../src/functions";
import { cost, printPerCell } from "./measure";

const rows = 100_000;
const column = (cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);

const pieces = () => column((row) => 1000 + row);
const perCarton = () => column((row) => 12 + (row % 30));
const due = () => column((row) => 45_800 + (row % 200));
const shipDates = () => column((row) => (row % 3 === 0 ? "" : 45_790 + (row % 220)));
const quantityTexts = () => column((row) => `${1000 + row}PCS`);
const sizes = () => column((row) => `${40 + (row % 30)}*40*50cm`);
const differentSizes = () =>
  column((row) => `${20 + (row % 50)}*${20 + (Math.floor(row / 50) % 50)}*${20 + Math.floor(row / 2500)}cm`);
const dayTexts = () => column((row) => `2025年${1 + (row % 12)}月${1 + (row % 28)}日`);
const bags = () => column((row) => `${18 + (row % 5)}*12*6cm`);
const asOf = () => [[45_900]];

type Columns = readonly (() => readonly unknown[])[];

/** The columns each function is given: texts repeat as they do in order workbooks, quantities and numbers do not. */
const given: Readonly<Record<FunctionId, Columns>> = {
  CARTONS: [pieces, perCarton],
  LASTCARTON: [pieces, perCarton],
  BAGS: [pieces, perCarton],
  BAGLIMIT: [pieces],
  BAGCHECK: [pieces, pieces],
  CARTONCHECK: [pieces, pieces],
  CARTONSIZE: [bags, () => column((row) => 12 * (1 + (row % 4)))],
  CBM: [sizes, pieces],
  GROSSWEIGHT: [perCarton, perCarton],
  VOLWEIGHT: [sizes, pieces],
  CONTAINERS: [pieces],
  FIT: [sizes],
  OVERDUE: [due, shipDates, asOf],
  DUESTATE: [due, asOf, pieces, perCarton, shipDates],
  WORKDAYS: [due, asOf],
  ADDWORKDAYS: [due, () => column((row) => row % 60)],
  ONTIMERATE: [due, shipDates, asOf],
  INFULLRATE: [due, shipDates, pieces, pieces, asOf],
  STOCKGAP: [pieces, () => [[10_000_000]], due],
  QTY: [quantityTexts],
  SIZE: [sizes],
  DAY: [dayTexts],
  LIABILITY: [() => column((row) => `跟单-${1 + (row % 6)}`)],
  CNTRCHECK: [() => column((row) => `MWCU${String(row).padStart(6, "0")}`)],
};

/** The same where every cell is worded differently, so that nothing read or worked out serves twice. */
const allDifferent: Partial<Record<FunctionId, Columns>> = {
  CARTONSIZE: [differentSizes, () => column((row) => 12 * (1 + (row % 4)))],
  CBM: [differentSizes, pieces],
  FIT: [differentSizes],
  SIZE: [differentSizes],
};

const runs = 20;

/** The columns are made for the call and given up after it: a heap full of others would be collected at its cost. */
function costOfCall(name: string, id: FunctionId, columns: Columns) {
  const call = functions[id] as (...cells: readonly unknown[]) => unknown;
  const cells = columns.map((made) => made());
  return cost(name, () => call(...cells), runs);
}

const entries = (table: Partial<Record<FunctionId, Columns>>) =>
  Object.entries(table) as [FunctionId, Columns][];

const bare = pieces();
printPerCell(
  `Custom functions over columns of ${rows.toLocaleString("en")} cells, a result of each`,
  rows,
  cost("bare loop", () => bare.map(([cell]) => [Math.ceil(Number(cell) / 24)]), runs),
  [
    ...entries(given).map(([id, columns]) => costOfCall(id, id, columns)),
    ...entries(allDifferent).map(([id, columns]) => costOfCall(`${id}, all different`, id, columns)),
  ],
);
