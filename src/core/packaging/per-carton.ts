import type { QuantityUnit } from "../orders/lines";

/**
 * Bags in one full carton, from either field; NaN when neither says it.
 * Pieces per carton say it only when they are whole bags. Figures below 1 and NaN are unknown.
 */
export function bagsInCarton(pcsPerBag: number, bagsPerCarton: number, pcsPerCarton: number): number {
  if (bagsPerCarton >= 1) return bagsPerCarton;
  return pcsPerBag >= 1 && pcsPerCarton >= pcsPerBag && pcsPerCarton % pcsPerBag === 0
    ? pcsPerCarton / pcsPerBag
    : Number.NaN;
}

/** Pieces in one full carton, from either field; NaN when neither says it. */
export function piecesInCarton(pcsPerBag: number, bagsPerCarton: number, pcsPerCarton: number): number {
  if (pcsPerCarton >= 1) return pcsPerCarton;
  return pcsPerBag >= 1 && bagsPerCarton >= 1 ? pcsPerBag * bagsPerCarton : Number.NaN;
}

/**
 * How many units of the order quantity one full carton holds; NaN when the figures do not say it.
 * Where bags are counted and "per carton" is less than one bag's pieces, or no bag's pieces are known,
 * it can only count bags.
 */
export function unitsInCarton(
  counts: QuantityUnit["counts"],
  pcsPerBag: number,
  bagsPerCarton: number,
  pcsPerCarton: number,
): number {
  switch (counts) {
    case "cartons":
      return 1;
    case "pieces":
      return piecesInCarton(pcsPerBag, bagsPerCarton, pcsPerCarton);
    case "bags":
      return bagsPerCarton >= 1 || pcsPerBag <= pcsPerCarton
        ? bagsInCarton(pcsPerBag, bagsPerCarton, pcsPerCarton)
        : known(pcsPerCarton);
    default:
      return counts satisfies never;
  }
}

/** Bags that a quantity fills; NaN when the figures do not say it. Figures as in `unitsInCarton`. */
export function bagsForUnits(
  counts: QuantityUnit["counts"],
  quantity: number,
  pcsPerBag: number,
  perCartonBags: number,
): number {
  switch (counts) {
    case "bags":
      return Math.ceil(quantity);
    case "pieces":
      return pcsPerBag >= 1 ? Math.ceil(quantity / pcsPerBag) : Number.NaN;
    case "cartons":
      return Math.ceil(quantity * perCartonBags);
    default:
      return counts satisfies never;
  }
}

/** The figure itself, or NaN when it is below 1. */
function known(figure: number): number {
  return figure >= 1 ? figure : Number.NaN;
}
