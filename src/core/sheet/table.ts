import type { Area } from "./cells";

export const exclusionReasons = [
  "total",
  "subtotal",
  "note",
  "footer",
  "blank",
  "template",
  "repeatedHeader",
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** A table found on a sheet. Rows are sheet rows (1-based), columns 0-based. */
export interface FoundTable {
  /** Header rows and data together. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** First and last row that can hold data; an empty table has `lastRow < firstRow`. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Sheet rows that hold data, in order. */
  readonly dataRows: Int32Array;
  readonly excludedRows: readonly { readonly row: number; readonly reason: ExclusionReason }[];
  /** How many of the data rows are hidden. */
  readonly hiddenRows: number;
}
