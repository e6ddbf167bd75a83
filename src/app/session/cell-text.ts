import { cellAt, dayText, isCellError, styleAt, type SheetCells } from "../../core";

/** Days a workbook of the 1904 system counts less. */
const days1904 = 1462;

/** A cell as a person knows it: a date as `YYYY-MM-DD`, a number in full, an error by its name; empty when blank. */
export function cellText(cells: SheetCells, row: number, column: number): string {
  const value = cellAt(cells, row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && styleAt(cells, row, column).isDate) {
    const day = Math.floor(value) + (cells.date1904 ? days1904 : 0);
    return day > 0 && day < 2_958_466 ? dayText(day) : String(value);
  }
  return String(value);
}
