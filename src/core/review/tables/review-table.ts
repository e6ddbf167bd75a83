import type { SourceTable } from "../../documents/line-list/source-table";
import type { Month } from "../month";

/** A table as the review counts it. */
export interface ReviewTable extends SourceTable {
  /** 1 for a line that is counted in another table, of which it is a copy; null where no line is. */
  readonly copies: Uint8Array | null;
  /** The month the sheet is named after; null where its name is none. */
  readonly sheetMonth: Month | null;
  /** The sheet is named after its customer, and no column names one. */
  readonly customerIsSheet: boolean;
}

/** A row of a table, from 0. */
export interface ReviewRow {
  readonly table: ReviewTable;
  readonly at: number;
}

export function isCopy({ copies }: ReviewTable, line: number): boolean {
  return copies !== null && copies[line] === 1;
}
