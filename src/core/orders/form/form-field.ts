import type { FieldId } from "../fields";

/** A value in the form above a table that holds for every line of it. */
export interface FormField {
  readonly field: FieldId;
  /** Its label as it stands, without the colon. */
  readonly label: string;
  /** 0 to 1, from the label's words, the value and the table's columns; 0.9 or more. */
  readonly confidence: number;
  /** Sheet row (1-based) and column (0-based) of the cell that holds the value. */
  readonly row: number;
  readonly column: number;
  /** The value as a person reads it; a date as `YYYY-MM-DD`. */
  readonly value: string;
  /** The label stands in the same cell, before the value: the cell can only be text. */
  readonly isShared: boolean;
}
