import { formulaText, lookOf, type PlacedCell, type PlacedSheet } from "../../../core";
import { days1904, writtenText } from "../host/cell-text";
import { bytesOf, type Step } from "../host/steps";

/** Bytes of one band of rows. */
const bandBytes = 400_000;
/** A number or a number format in a request. */
const smallBytes = 16;

/** What goes into the cells of one row, by column; null where a cell is left alone. */
type RowValues = (string | number | null)[];

/** The value Excel shall show; days as the workbook counts them. */
export function shownValue({ value, style }: PlacedCell, date1904: boolean): string | number | null {
  return date1904 && typeof value === "number" && style.startsWith("day.") ? value - days1904 : value;
}

function rowsOf<V>(sheet: PlacedSheet, of: (cell: PlacedCell) => V): (V | null)[][] {
  const lastRow = sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const rows = Array.from({ length: lastRow }, () => Array<V | null>(sheet.columnWidths.length).fill(null));
  for (const cell of sheet.cells) (rows[cell.row - 1] ??= [])[cell.column] = of(cell);
  return rows;
}

/** What every cell shall show, row by row; null is blank. */
export function expectedValues(sheet: PlacedSheet, date1904: boolean): readonly RowValues[] {
  return rowsOf(sheet, (cell) => shownValue(cell, date1904));
}

function rowBytes(row: RowValues): number {
  return row.reduce<number>(
    (bytes, value) => bytes + smallBytes + (typeof value === "string" ? bytesOf(value) : smallBytes),
    0,
  );
}

/** Rows of values in bands, each with the index of its first row from 0. */
export function bandsByBytes(
  rows: readonly RowValues[],
): readonly { at: number; rows: RowValues[]; bytes: number }[] {
  const bands: { at: number; rows: RowValues[]; bytes: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const bytes = rowBytes(row);
    const band = bands.at(-1);
    if (band && band.bytes + bytes <= bandBytes) {
      band.rows.push(row);
      band.bytes += bytes;
    } else bands.push({ at, rows: [row], bytes });
  }
  return bands;
}

/** Bytes of one formula in a request. */
const formulaBytes = 300;

function formulaSteps(to: Excel.Worksheet, { cells }: PlacedSheet): readonly Step[] {
  return cells.flatMap(({ row, column, formula }) => {
    if (!formula) return [];
    const queue = (): void => {
      to.getCell(row - 1, column).formulas = [[`=${formulaText(formula)}`]];
    };
    return [{ bytes: formulaBytes, queue }];
  });
}

/** Writes number formats and values, text as text, whatever it begins with; then the report's own formulas. */
export function valueSteps(to: Excel.Worksheet, sheet: PlacedSheet, date1904: boolean): readonly Step[] {
  const width = sheet.columnWidths.length;
  const formats = rowsOf(sheet, ({ style }) => lookOf(style).numberFormat);
  const bands = bandsByBytes(expectedValues(sheet, date1904)).map(({ at, rows, bytes }) => ({
    bytes,
    queue: () => {
      const range = to.getRangeByIndexes(at, 0, rows.length, width);
      range.numberFormat = formats.slice(at, at + rows.length);
      range.values = rows.map((row) =>
        row.map((value) => (typeof value === "string" ? writtenText(value) : value)),
      );
    },
  }));
  return [...bands, ...formulaSteps(to, sheet)];
}
