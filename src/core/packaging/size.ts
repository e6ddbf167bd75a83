/** A box, in millimetres, as written: length × width × height. Two-figure sizes have no height. */
export interface Size {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number | null;
  /** Where the unit came from; `magnitude` means Gendan judged by the figures, and says so. */
  readonly unitFrom: "cell" | "header" | "magnitude";
}
