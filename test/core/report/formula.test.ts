import { check } from "../../../src/app/check";
import {
  chineseWorkCalendar,
  dayFromText,
  defaultSettings,
  documents,
  formulaText,
  layOut,
  reviewOf,
  type CheckedTable,
  type PlacedFormula,
  type PlacedSheet,
  type Report,
} from "../../../src/core";
import { madeDocument } from "../../support/made-document";
import { sampleSheets } from "../../support/sample-sheets";

test.each<[string, PlacedFormula, string]>([
  ["a sum", { kind: "sum", of: { firstRow: 5, lastRow: 19, firstColumn: 2, lastColumn: 2 } }, "SUM(C5:C19)"],
  ["a ratio", { kind: "ratio", part: { row: 5, column: 3 }, whole: { row: 5, column: 27 } }, "D5/AB5"],
])("%s as a spreadsheet takes it", (_, formula, text) => {
  expect(formulaText(formula)).toBe(text);
});

const date = "2025-06-20";

async function checked(sample: string): Promise<readonly CheckedTable[]> {
  const outcome = check(await sampleSheets(sample), { asOf: dayFromText(date), profile: {} });
  if (outcome.kind !== "checked") throw new Error(`no table in ${sample}`);
  return outcome.tables;
}

function reviewReport(tables: readonly CheckedTable[]): Report {
  const calendar = chineseWorkCalendar(defaultSettings);
  const about = { lang: "en", calendar, files: ["a.xlsx"], home: "a.xlsx" } as const;
  return reviewOf(tables, { month: "2025-05", asOf: dayFromText(date), ...about }).report;
}

/** Formulas that do not come to the value beside them, by the numbers that stand on the sheet. */
function wrongOn({ name, cells }: PlacedSheet): readonly string[] {
  const numbers = new Map<string, number>();
  for (const { row, column, value } of cells)
    if (typeof value === "number") numbers.set(`${row}:${column}`, value);
  const at = (row: number, column: number): number => numbers.get(`${row}:${column}`) ?? 0;
  const reckon = (formula: PlacedFormula): number => {
    if (formula.kind === "ratio")
      return at(formula.part.row, formula.part.column) / at(formula.whole.row, formula.whole.column);
    const { firstRow, lastRow, firstColumn } = formula.of;
    let sum = 0;
    for (let row = firstRow; row <= lastRow; row += 1) sum += at(row, firstColumn);
    return sum;
  };
  return cells.flatMap(({ row, column, value, formula }) =>
    formula && reckon(formula) !== value ? [`${name} ${row}:${column} ${String(value)}`] : [],
  );
}

test.each(["S01", "S02", "S03", "S04"])(
  "every formula of every sheet made from %s comes to the value written beside it",
  async (sample) => {
    const tables = await checked(sample);
    const reports = [
      reviewReport(tables),
      ...documents.map(({ kind }) => madeDocument(kind, tables, { date, lang: "en" })),
    ];
    const sheets = reports.flatMap((report) => layOut(report));
    expect(sheets.flatMap(wrongOn)).toEqual([]);
    expect(sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula).length).toBeGreaterThan(0);
  },
);
