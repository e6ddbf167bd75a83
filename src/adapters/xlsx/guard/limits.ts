const mb = 1024 * 1024;

/** What a file may be at most before it is refused. Sizes in bytes. */
export const limits = {
  fileBytes: 64 * mb,
  /** Entries of the zip. */
  entries: 5_000,
  /** One part, unpacked. */
  partBytes: 160 * mb,
  /** All parts together, unpacked. */
  totalBytes: 400 * mb,
  /** Unpacked size over packed size of all parts read, looked at from `ratioFromBytes` on. */
  ratio: 400,
  ratioFromBytes: 24 * mb,
  /** Elements inside each other. */
  xmlDepth: 64,
  /** One XML tag. */
  tagBytes: mb,
  /** What one part leads to: every hyperlink of a sheet counts, and Excel allows 65,530. */
  relationships: 100_000,
  sheets: 512,
  /** Cells with a value or a formula, all sheets together. */
  cells: 3_000_000,
  /** Rows of all columns of all sheets, blanks above a column's last value included. */
  slots: 24_000_000,
  sharedStrings: 2_000_000,
  /** Cell styles, whose index must fit 0 to 65,534; fonts, fills and number formats each likewise. */
  styles: 65_535,
  /** Columns that descriptions of columns are about, one sheet: 16 times as many as it has. */
  describedColumns: 16 * 16_384,
  /** Merged ranges of one sheet. */
  merges: 500_000,
} as const;

/** Whole megabytes, rounded up, as said to a person. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / mb);
}
