import type { Size } from "./size";

/** A box with all three edges, in millimetres. */
export interface Box {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The size as a box; null when it has no height. */
export function boxOf({ lengthMm, widthMm, heightMm }: Size): Box | null {
  return heightMm === null ? null : { lengthMm, widthMm, heightMm };
}

export function boxVolumeMm3({ lengthMm, widthMm, heightMm }: Box): number {
  return lengthMm * widthMm * heightMm;
}

/** The six ways a box can lie, edge by edge. */
export function lyings({ lengthMm: a, widthMm: b, heightMm: c }: Box): readonly Box[] {
  return [
    { lengthMm: a, widthMm: b, heightMm: c },
    { lengthMm: b, widthMm: a, heightMm: c },
    { lengthMm: a, widthMm: c, heightMm: b },
    { lengthMm: c, widthMm: a, heightMm: b },
    { lengthMm: b, widthMm: c, heightMm: a },
    { lengthMm: c, widthMm: b, heightMm: a },
  ];
}
