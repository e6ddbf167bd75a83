/** A box, in millimetres, as written: length × width × height. Two-figure sizes have no height. */
export interface Size {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number | null;
  /** Where the unit came from; `magnitude` means Gendan judged by the figures, and says so. */
  readonly unitFrom: "cell" | "header" | "magnitude";
}

/** A size as people write it, in centimetres: `60×40×35cm`. Reads back as the same millimetres. */
export function sizeText({ lengthMm, widthMm, heightMm }: Omit<Size, "unitFrom">): string {
  const base = `${inCm(lengthMm)}×${inCm(widthMm)}`;
  return heightMm === null ? `${base}cm` : `${base}×${inCm(heightMm)}cm`;
}

/** A tenth of whole millimetres has no crumbs. */
function inCm(mm: number): number {
  const cm = mm / 10;
  return Number.isInteger(mm) ? cm : Number(cm.toPrecision(12));
}
