import { isBlank, isCellError } from "./cells";
import type { RowCell, RowIndex } from "./row-index";
import type { TableShape } from "./table-shape";

/** A row made ready for later: numbered, or with formulas that have nothing to work on yet. */
export function isTemplateRow(
  index: RowIndex,
  row: number,
  cells: readonly RowCell[],
  shape: TableShape,
): boolean {
  const first = shape.keyColumns[0] ?? shape.range.first;
  const filled = cells.filter((cell) => !isIdleFormula(index, row, cell));
  if (filled.length === 0) return cells.length > 0;
  const [number] = filled;
  const isNumbered = filled.length === 1 && number?.column === Math.min(first, shape.range.first);
  return isNumbered && shape.typicalCells > 2 && isWholeNumber(number.value);
}

/** A formula whose result is nothing: zero, no, an error, or none stored. */
function isIdleFormula(index: RowIndex, row: number, { column, value }: RowCell): boolean {
  if (index.sheet.columns[column]?.formulaRows.has(row) !== true) return false;
  return value === 0 || value === false || isBlank(value) || isCellError(value);
}

function isWholeNumber(value: RowCell["value"]): boolean {
  return typeof value === "number"
    ? Number.isInteger(value)
    : typeof value === "string" && /^\s*\d{1,5}\s*$/.test(value);
}
