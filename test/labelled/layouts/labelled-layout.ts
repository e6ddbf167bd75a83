/**
 * One table of a labelled layout. Rows as in `5-9 11`. `fields` names, column by column from `from`, what the column
 * is: a field; `-` for none of ours; `a|b` where either is right; `a?` where only the team can say, so that Gendan
 * must ask or leave it open unless it finds `a`; `.` for a column that holds nothing.
 */
export interface LabelledTable {
  readonly kind: string;
  readonly header: string;
  readonly data: string;
  /** `10:subtotal 12:total`. */
  readonly excluded?: string;
  /** Letter of the first column; `A` when left out. */
  readonly from?: string;
  readonly fields: string;
  /** What stands above the table and holds for every line, with the cell of each value: `orderNo B2 customer E2`. */
  readonly form?: string;
}

/** A sheet as a team lays it out, drawn as `sheetFromGrid` reads it, and what a person says is on it. */
export interface LabelledLayout {
  readonly name: string;
  readonly sheet?: string;
  readonly grid: string;
  readonly tables: readonly LabelledTable[];
}
