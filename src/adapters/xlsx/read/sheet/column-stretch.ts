import { limits } from "../../guard/limits";
import type { XmlCursor } from "../../xml/cursor";
import { sheetColumns } from "./reference";

/** Counts the columns that the `col` elements of a sheet are about. */
export interface DescribedColumns {
  describedColumns: number;
}

/**
 * The columns a `col` element just opened is about, 1-based, both ends in it; null for none of a sheet's. Programs
 * describe a column once; a file that goes over them again and again is refused.
 * @throws FileProblem `suspect`
 */
export function readStretch(
  cursor: XmlCursor,
  count: DescribedColumns,
): { readonly first: number; readonly last: number } | null {
  const first = Math.max(1, Math.ceil(Number(cursor.attributes.get("min") ?? 0)));
  const last = Math.min(sheetColumns, Math.floor(Number(cursor.attributes.get("max") ?? 0)));
  if (!(first <= last)) return null;
  count.describedColumns += last - first + 1;
  if (count.describedColumns > limits.describedColumns) throw cursor.suspect();
  return { first, last };
}
