import type { CheckedTable } from "../../check";
import type { Say } from "../../report/say";

/** A table of lines that a report lists, and where it comes from. */
export interface SourceTable extends CheckedTable {
  readonly file: string;
  /** The report stands in the same workbook, so its cells can be linked. */
  readonly linked: boolean;
}

/** What a list of lines draws on. */
export interface LineSources {
  readonly tables: readonly SourceTable[];
  readonly say: Say;
}
