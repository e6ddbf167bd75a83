import type { Area, CellValue, PlacedSheet, Severity, SheetCells } from "../core";

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** One cell: row 1-based, column 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A mark on a cell: a fill by severity and a note with the sentence. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
  readonly note: string;
}

/** Marks whose cell took no note: a person's own note is there, or this host has none. They are filled all the same. */
export interface MarkOutcome {
  readonly withoutNote: readonly Mark[];
}

/** A change a person accepted. It is written only where the cell still holds what it held when it was read. */
export interface CellChange extends CellPlace {
  readonly before: CellValue;
  /** A day as `YYYY-MM-DD`; it is written as a serial with a date format. */
  readonly value: string | number;
  readonly type: "text" | "number" | "day";
}

/** Why a change was not written: somebody else changed the cell, it is locked, or it holds a formula. */
export type Refusal = "changed" | "protected" | "formula" | "sheetGone";

export interface ChangeOutcome {
  readonly written: readonly CellChange[];
  readonly refused: readonly { readonly change: CellChange; readonly reason: Refusal }[];
}

/** Cells that somebody (this user, or a co-author) changed. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Area;
  readonly by: "here" | "elsewhere";
}

/** Told how far long work is, 0 to 1; work stops at the next block once the signal is aborted. */
export interface Progress {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The one port to a workbook; Excel, files and the workbench each implement it, and one contract suite runs over
 * every implementation. Rows are 1-based, columns 0-based. An expected obstacle is thrown as a `WorkbookProblem`.
 */
export interface Workbook {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Reads the sheets named, or all; sheets Gendan made are left out. */
  readSheets(names?: readonly string[], progress?: Progress): Promise<readonly SheetCells[]>;
  /** Reads sheets Gendan made, with what people wrote on them: those whose name is wanted. */
  readOwnSheets(wanted: (name: string) => boolean, progress?: Progress): Promise<readonly SheetCells[]>;
  /** Adds sheets; a name that is taken gets ` (2)`. All of them are there, or none. Returns the names as made. */
  addSheets(sheets: readonly PlacedSheet[], progress?: Progress): Promise<readonly string[]>;
  /** Marks cells in place of the marks there were; what a cell looked like before is brought back by `clearMarks`. */
  mark(marks: readonly Mark[], progress?: Progress): Promise<MarkOutcome>;
  clearMarks(): Promise<void>;
  /** Writes accepted changes, journalled first. */
  writeCells(changes: readonly CellChange[], progress?: Progress): Promise<ChangeOutcome>;
  /** Takes back the newest journalled changes, where the cells still hold them; null when there is nothing to undo. */
  undo(): Promise<ChangeOutcome | null>;
  /** Shows a cell to the user. */
  jump(place: CellPlace): Promise<void>;
  /** What Gendan keeps in this workbook (settings, columns, waivers), as text; null when nothing is kept. */
  readMemory(): Promise<string | null>;
  writeMemory(text: string): Promise<void>;
  /** Calls back after cells changed; the result stops it. */
  onChange(listener: (change: SheetChange) => void): () => void;
}

export const workbookProblemCodes = [
  "protected",
  "cellEditMode",
  "filtered",
  "merged",
  "tooLarge",
  "sheetGone",
  "otherWorkbook",
  "busy",
  "noAnswer",
  "unknownOutcome",
  "notSupported",
  "cancelled",
] as const;
export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** An obstacle the host put in the way; the workbook is as it was, or wholly done. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: WorkbookProblemCode,
    /** The host's own words, for a report. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookProblem";
  }
}
