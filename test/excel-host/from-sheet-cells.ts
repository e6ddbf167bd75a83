import type { CellStyle, ColumnCells, SheetCells } from "../../src/core/sheet/cells";
import { constantFormula } from "./functions/formula";
import { emptyBag } from "./model/bag";
import { emptyWorkbook, nextNumber } from "./model/empty";
import { addSheet } from "./model/sheets";
import { type Style, changedStyle, defaultStyle } from "./model/style";
import type { Cell, Sheet, Workbook } from "./model/workbook";

/**
 * A workbook with the given sheets. Sheet cells keep no formula texts: a cell with a formula gets one that shows its
 * stored value. Table hints become tables.
 */
export function workbookFromSheets(sheets: readonly SheetCells[]): Workbook {
  const workbook = emptyWorkbook({ date1904: sheets.some((sheet) => sheet.date1904) });
  for (const cells of sheets) fillSheet(addSheet(workbook, cells.name), cells);
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? workbook.active;
  return workbook;
}

function fillSheet(sheet: Sheet, cells: SheetCells): void {
  if (cells.hidden) sheet.visibility = "Hidden";
  const styles = cells.styles.map(styleFrom);
  const lastRow = Math.max(0, ...cells.columns.map(({ values }) => values.length));
  for (let row = 1; row <= lastRow; row++) fillRow(sheet, row, cells.columns, styles);
  for (const area of cells.merges) sheet.merges.push({ area });
  for (const row of cells.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of cells.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const area of cells.tableHints) {
    const id = String(nextNumber(sheet.workbook));
    sheet.tables.push({ id, name: `Table${id}`, area, look: emptyBag(), filter: null });
  }
}

function fillRow(sheet: Sheet, row: number, columns: readonly ColumnCells[], styles: readonly Style[]): void {
  for (const [column, { values, styles: looks, formulaRows }] of columns.entries()) {
    const value = values[row - 1] ?? null;
    const style = styles[looks[row - 1] ?? 0] ?? defaultStyle;
    const formula = formulaRows.has(row) ? constantFormula(value) : null;
    if (value === null && formula === null && style === defaultStyle) continue;
    sheet.cells.set(row, column, { value, formula, style, spilledFrom: null, spilledTo: noCells });
  }
}

const noCells: readonly Cell[] = [];

function styleFrom({ numberFormat, struck, fill, fontColor, bold }: CellStyle): Style {
  return changedStyle(defaultStyle, {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(struck ? { strikethrough: true } : {}),
    ...(fill === null ? {} : { fillColor: `#${fill}` }),
    ...(fontColor === null ? {} : { fontColor: `#${fontColor}` }),
    ...(bold ? { bold } : {}),
  });
}
