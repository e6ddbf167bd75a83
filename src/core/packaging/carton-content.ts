import type { Box } from "./box";

/** What one carton is to hold, and what it is made of. */
export interface CartonContent {
  /** One bag as packed; every edge above 0. */
  readonly bag: Box;
  /** Whole, 1 to `mostBagsPerCarton`. */
  readonly bags: number;
  /** Thickness of the board, above 0. */
  readonly boardMm: number;
}

/** Bags a carton may hold; where there are more, single pieces are meant. */
export const mostBagsPerCarton = 500;

/** Share of air in a carton above which the bags move about and freight is paid for nothing. */
export const mostAir = 0.15;

/** @throws RangeError when a figure is out of its range */
export function requireContent({ bag, bags, boardMm }: CartonContent): void {
  const smallest = Math.min(bag.lengthMm, bag.widthMm, bag.heightMm, boardMm);
  if (!(smallest > 0)) throw new RangeError(`not sizes: ${smallest}`);
  const packs = Number.isInteger(bags) && bags >= 1 && bags <= mostBagsPerCarton;
  if (!packs) throw new RangeError(`not quantities: ${bags}`);
}
