import { understandSheet } from "../../src/core/orders/understand";
import type { UnderstoodTable } from "../../src/core/orders/understood";
import { cellAddress } from "../../src/core/sheet/address";
import { placeOf } from "../support/expected-table";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { calibrationText, confidenceBands, outcomes, scoredColumns } from "./calibration";
import { labelledLayouts } from "./layouts";
import { scoreTable } from "./score";

describe.each(labelledLayouts)("$name", ({ grid, sheet = "Sheet1", tables: labelled }) => {
  const tables = understandSheet(sheetFromGrid(grid, sheet));

  test("its tables stand where they are drawn", () => {
    const drawn = labelled.map(({ header, data, excluded = "" }) => ({ header, data, excluded }));
    expect(tables.map(placeOf)).toEqual(drawn);
  });

  test("its tables are of the right kind", () => {
    const wrong = tables.flatMap(({ kind }, at) =>
      labelled[at]!.kind.split("|").includes(kind) ? [] : [kind],
    );
    expect(wrong).toEqual([]);
  });

  test("what stands above them for every line is read, and nothing else", () => {
    expect(tables.map(formOf)).toEqual(labelled.map(({ form = "" }) => form));
  });

  test("every column is labelled, and none is taken for another", () => {
    const scored = tables.map((table, at) => scoreTable(table, labelled[at]!));
    expect(scored.map((columns) => columns.length)).toEqual(tables.map(({ columns }) => columns.length));
    expect(scored.flat().filter(({ outcome }) => outcome === "wrong")).toEqual([]);
  });
});

function formOf({ formFields }: UnderstoodTable): string {
  return formFields.map(({ field, row, column }) => `${field} ${cellAddress(row, column)}`).join(" ");
}

describe("the labelled set as a whole", () => {
  const columns = scoredColumns();

  afterAll(() => {
    process.stdout.write(`\n${calibrationText(columns)}\n`);
  });

  test("it holds enough to tell", () => {
    expect(labelledLayouts.length).toBeGreaterThanOrEqual(90);
    expect(columns.length).toBeGreaterThanOrEqual(1100);
  });

  test("of the columns given at 0.9 and above, at most 1 in 100 is wrong", () => {
    const sure = confidenceBands(columns).filter(({ from }) => from >= 0.9);
    const given = sure.reduce((sum, band) => sum + band.given, 0);
    const right = sure.reduce((sum, band) => sum + band.right, 0);
    expect(given).toBeGreaterThanOrEqual(780);
    expect(right / given).toBeGreaterThanOrEqual(0.99);
  });

  test("of all columns, at most 1 in 100 is neither right nor asked about", () => {
    const { wrong, missed } = outcomes(columns);
    expect((wrong + missed) / columns.length).toBeLessThanOrEqual(0.01);
  });

  test("most columns need no word", () => {
    expect(outcomes(columns).asked / columns.length).toBeLessThanOrEqual(0.1);
  });
});
