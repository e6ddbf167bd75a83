import type { Finding } from "../core";
import type { PlacedSheet } from "../core";
import type { SheetCells } from "../core";

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** A mark on a cell: a fill by severity and a note with the sentence. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Finding["severity"];
  readonly note: string;
}

/**
 * The one port to a workbook; Excel, files and the workbench each implement it, and one contract suite runs over
 * every implementation. Rows are 1-based, columns 0-based.
 */
export interface Workbook {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Reads the sheets named, or all. */
  readSheets(names?: readonly string[]): Promise<readonly SheetCells[]>;
  /** Adds sheets; a name that is taken gets ` (2)`. Returns the names as made, in order. */
  addSheets(sheets: readonly PlacedSheet[]): Promise<readonly string[]>;
  /** Marks cells; what a cell looked like before can be brought back by `clearMarks`. */
  mark(marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<void>;
}
