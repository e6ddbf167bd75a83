/** A box, in millimetres, as written: length × width × height. Two-figure sizes have no height. */
export interface Size {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number | null;
  /** Where the unit came from; `magnitude` means Gendan judged by the figures, and says so. */
  readonly unitFrom: "cell" | "header" | "magnitude";
}

/** A size as people write it, in centimetres: `60×40×35cm`. Reads back as the same millimetres. */
export function sizeText(size: Omit<Size, "unitFrom">): string {
  const edges = [size.lengthMm, size.widthMm, size.heightMm].filter((mm) => mm !== null);
  return `${edges.map((mm) => Number((mm / 10).toPrecision(12))).join("×")}cm`;
}
