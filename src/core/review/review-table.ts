import type { CheckedTable } from "../check";

/** A table of order lines under review, and where it comes from. */
export interface ReviewTable extends CheckedTable {
  readonly file: string;
  /** The report stands in the same workbook, so its cells can be linked. */
  readonly linked: boolean;
}
