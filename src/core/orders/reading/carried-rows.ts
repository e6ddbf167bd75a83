import { isBlank, type SheetCells } from "../../sheet/cells";
import { fieldOf, type FieldId } from "../fields";
import type { MappedColumn, UnderstoodTable } from "../understood";
import { columnCells, errorAt, type LineCells } from "./line-cells";

/** A column of the table that is one of our fields. */
type FieldColumn = MappedColumn & { readonly field: FieldId };

/**
 * The cells that speak for each line, for every mapped column. A field that `carries` is read from the top cell of
 * a merged area; on a line that continues the order above it, order-level fields are read from that order's first
 * line. Every other field is read from the line's own row.
 */
export function lineCells(sheet: SheetCells, table: UnderstoodTable): readonly LineCells[] {
  const rows = table.table.dataRows;
  const mapped = table.columns.filter((column): column is FieldColumn => column.field !== null);
  const own = mapped.map((column): LineCells => ({
    field: column.field,
    mapped: column,
    sheet,
    cells: columnCells(sheet, column.column),
    rows,
    sources: fieldOf(column.field).carries ? mergedSources(sheet, column.column, rows) : rows,
  }));
  const firstLines = table.kind === "orders" ? orderFirstLines(own) : null;
  if (firstLines === null) return own;
  return own.map((column) =>
    fieldOf(column.field).carries === "order"
      ? { ...column, sources: column.sources.map((_, line) => column.sources[firstLines[line] ?? line] ?? 0) }
      : column,
  );
}

/** For each line, the row of the merged area's top cell; the same array when no merged area covers the column. */
function mergedSources(sheet: SheetCells, column: number, rows: Int32Array): Int32Array {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? 0;
  const merges = sheet.merges.filter(
    (area) =>
      area.firstColumn === column &&
      area.lastRow > area.firstRow &&
      area.lastRow >= first &&
      area.firstRow <= last,
  );
  if (merges.length === 0) return rows;
  const tops = new Map<number, number>();
  for (const { firstRow, lastRow } of merges) {
    for (let row = Math.max(firstRow, first); row <= Math.min(lastRow, last); row++) tops.set(row, firstRow);
  }
  return rows.map((row) => tops.get(row) ?? row);
}

const ofTheLine: readonly FieldId[] = ["productName", "productCode", "sizeSpec", "orderQty"];

/**
 * For each line, the line its order begins with: itself, or the one above for a line that continues an order. A line
 * continues when it stands right under another, says nothing on the level of the order (number, customer, PO, …)
 * and has a product or a quantity. A line that fills in its customer again but no number lacks its number.
 *
 * @returns null when no line continues another
 */
function orderFirstLines(columns: readonly LineCells[]): Int32Array | null {
  const orderNo = columns.find(({ field }) => field === "orderNo");
  if (!orderNo) return null;
  const orderLevel = columns.filter(({ field }) => fieldOf(field).carries === "order");
  const lineLevel = columns.filter(({ field }) => ofTheLine.includes(field));
  const firstLines = orderNo.rows.map((_, line) => line);
  let continued = false;
  for (let line = 1; line < firstLines.length; line++) {
    const above = firstLines[line - 1] ?? 0;
    if (!isEmpty(orderNo, line) || orderNo.rows[line] !== (orderNo.rows[line - 1] ?? 0) + 1) continue;
    if (isEmpty(orderNo, above) || !orderLevel.every((column) => isSilent(column, line))) continue;
    if (lineLevel.every((column) => isEmpty(column, line))) continue;
    firstLines[line] = above;
    continued = true;
  }
  return continued ? firstLines : null;
}

/** The line says nothing of its own here: the cell is empty, or merged with the one above. */
function isSilent(column: LineCells, line: number): boolean {
  return column.sources[line] !== column.rows[line] || isEmpty(column, line);
}

function isEmpty({ cells, sources }: LineCells, line: number): boolean {
  const row = sources[line] ?? 0;
  const value = cells.values[row - 1] ?? null;
  return isBlank(value) && errorAt(cells, row, value) === null;
}
