import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { GridBook, GridSheet } from "../../../app/grid-book";
import type { CellValue } from "../../../core";
import { cellOfValue } from "./cell";
import { styleId, type Extent } from "./shape";

/** Days between the two ways of counting. */
export const days1904 = 1462;

/** A serial as the grid counts it. */
export function shownSerial(value: CellValue, isDate: boolean, { date1904 }: GridBook): CellValue {
  return date1904 && isDate && typeof value === "number" ? value + days1904 : value;
}

/** Before the names of newer functions and their parameters in files. */
const newerPrefix = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;
/** Before the names of Gendan's functions, in files Excel saved with the add-in. Source: Excel-Custom-Functions#108. */
const ownPrefix = /_xldudf_GENDAN[_.]/gi;

/** A formula as people write it. */
export function shownFormula(formula: string): string {
  return `=${formula.replace(newerPrefix, "").replace(ownPrefix, "GENDAN.")}`;
}

/** Looks of whole columns, by column; 0 for none. */
function columnLooks({ columnSpans }: GridSheet, columns: number): Uint16Array {
  const looks = new Uint16Array(columns);
  for (const { first, last, look } of columnSpans) looks.fill(look, first, last + 1);
  return looks;
}

/** The cells of a sheet as Univer keeps them. A cell of look 0 names it only where its row or column has another. */
export function filledCells(sheet: GridSheet, book: GridBook, extent: Extent): IWorksheetData["cellData"] {
  const data: Record<number, Record<number, ICellData>> = {};
  const looksOfColumns = columnLooks(sheet, extent.columns);
  const ids = book.looks.map((_, look) => styleId(look));
  sheet.columns.slice(0, extent.columns).forEach(({ rows, values, looks, formulas }, column) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (row > extent.rows) break;
      const look = looks[at] ?? 0;
      const cell = cellOfValue(shownSerial(values[at] ?? null, book.looks[look]?.isDate ?? false, book));
      const formula = formulas.get(row);
      if (formula) cell.f = shownFormula(formula);
      const around = looksOfColumns[column] !== 0 || (sheet.rowLines.get(row)?.look ?? 0) !== 0;
      if (look !== 0 || around) cell.s = ids[look] ?? null;
      (data[row - 1] ??= {})[column] = cell;
    }
  });
  return data;
}
