import type { CellValue, PlacedSheet } from "../core";
import type { CellPlace, Mark } from "./workbook";

/** A day, counted as Excel counts from 1900 whatever the workbook does. */
export interface DayValue {
  readonly day: number;
}

/** A cell of the workbook's own sheets that now holds a constant other than the one it held; null is blank. */
export interface ValueEdit extends CellPlace {
  readonly value: string | number | boolean | DayValue | null;
}

/** A cell that now holds a formula other than what it held. */
export interface FormulaEdit extends CellPlace {
  /** Without `=`; newer functions without the prefixes files give them. */
  readonly formula: string;
  /** What it comes to. */
  readonly value: CellValue;
}

/** What people changed that a copy does not keep. */
export type NotKept = "looks" | "sizes" | "view" | "notes";

/** What is different from the workbook as it was opened: all that a copy of its file must be given. */
export interface BookChanges {
  readonly cells: readonly ValueEdit[];
  readonly formulas: readonly FormulaEdit[];
  /** Sheets Gendan added, as they are now, in the order of their tabs. */
  readonly sheets: readonly PlacedSheet[];
  /** All marks there are now; left out while the marks are those of the file. */
  readonly marks?: readonly Mark[];
  /** Left out while nothing new is kept. */
  readonly memory?: string;
  readonly notKept: readonly NotKept[];
}
