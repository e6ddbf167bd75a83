import type { FieldId } from "../orders/fields";
import type { Area } from "./cells";
import { pairsIn } from "./form-pairs";
import type { ReadLabel } from "./header-label";
import { rowCells, type RowIndex } from "./row-index";

/** What a form names that makes it another document than the one above: another order, container or truck. */
const identities: ReadonlySet<FieldId | null> = new Set<FieldId>([
  "orderNo",
  "customerPo",
  "purchaseNo",
  "customer",
  "supplier",
  "containerNo",
  "truckPlate",
  "shippingNoticeNo",
  "warehouseOutNo",
]);

/** Rows above a header that are read as its form. */
const formRows = 4;

/**
 * A header that repeats the one of the table above begins another document where the form over it names another order,
 * container or truck. The head of a printed page names the same again.
 *
 * @param row - the repeated header's row
 * @param area - the rows below the first header
 */
export function beginsDocument(index: RowIndex, row: number, area: Area, readLabel: ReadLabel): boolean {
  const own = namesIn(index, row, area, Math.max(area.firstRow, row - formRows), readLabel);
  if (own.size === 0) return false;
  const above = namesIn(index, area.firstRow - 1, area, 1, readLabel);
  return [...own].some((name) => !above.has(name));
}

/** The identities in the form rows from `first` to right above `row`, with their values. */
function namesIn(
  index: RowIndex,
  row: number,
  { firstColumn, lastColumn }: Area,
  first: number,
  readLabel: ReadLabel,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = Math.max(first, row - formRows); at < row; at++) {
    const pairs = pairsIn(index.sheet, { firstRow: at, lastRow: at, firstColumn, lastColumn }, readLabel);
    // Most of a form's cells are labels and values; a data row may hold one such remark.
    if (rowCells(index, at, firstColumn, lastColumn).length > pairs.length * 2 + 1) continue;
    for (const { label, value } of pairs) {
      const { field } = readLabel(label);
      if (identities.has(field)) names.add(`${field} ${String(value).trim()}`);
    }
  }
  return names;
}
