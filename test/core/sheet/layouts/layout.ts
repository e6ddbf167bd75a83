/** One table a layout must be understood as. Rows as in `5-9 11`. */
export interface ExpectedTable {
  readonly kind?: string;
  readonly header: string;
  readonly data: string;
  /** `10:subtotal 12:total`. */
  readonly excluded?: string;
  /**
   * Column and field: `A seqNo, B -`. A field as such must be found at 0.9 or more; with `~` it must be found, at any
   * confidence; with `?` it may be found or left open, but never another taken at 0.9; `-` is none of ours; `…` at the
   * end: all other columns are none of ours.
   */
  readonly fields: string;
}

/** A sheet as teams lay it out, drawn as `sheetFromGrid` reads it, and what is on it. */
export interface Layout {
  readonly name: string;
  readonly sheet?: string;
  readonly grid: string;
  readonly tables: readonly ExpectedTable[];
}
