import type { CellStyle, ColumnCells, SheetCells } from "../../src/core/sheet/cells";
import { constantFormula } from "./functions/formula";
import { emptyBag } from "./model/bag";
import { cellKey } from "./model/cells";
import { addSheet, emptyWorkbook, nextNumber } from "./model/sheets";
import { type Style, changedStyle, defaultStyle } from "./model/style";
import type { Sheet, Workbook } from "./model/workbook";

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
  for (const [column, content] of cells.columns.entries()) fillColumn(sheet, column, content, styles);
  for (const area of cells.merges) sheet.merges.push({ area });
  for (const row of cells.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of cells.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const area of cells.tableHints) {
    const id = String(nextNumber(sheet.workbook));
    sheet.tables.push({ id, name: `Table${id}`, area, look: emptyBag(), filter: null });
  }
}

function fillColumn(sheet: Sheet, column: number, content: ColumnCells, styles: readonly Style[]): void {
  for (const [index, value] of content.values.entries()) {
    const row = index + 1;
    const style = styles[content.styles[index] ?? 0] ?? defaultStyle;
    const formula = content.formulaRows.has(row) ? constantFormula(value) : null;
    if (value === null && formula === null && style === defaultStyle) continue;
    sheet.cells.set(cellKey(row, column), { value, formula, style, spilledFrom: null });
  }
}

function styleFrom({ numberFormat, struck, fill, fontColor, bold }: CellStyle): Style {
  return changedStyle(defaultStyle, {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(struck ? { strikethrough: true } : {}),
    ...(fill === null ? {} : { fillColor: `#${fill}` }),
    ...(fontColor === null ? {} : { fontColor: `#${fontColor}` }),
    ...(bold ? { bold } : {}),
  });
}
