import type { OrderLines } from "../orders/lines";
import { bagsForUnits, bagsInCarton, unitsInCarton } from "./per-carton";

/**
 * Bags and cartons of every line; arrays have one entry a line, NaN where the figures do not say it.
 * What is still to be packed is the quantity to produce where the line has one, else the order quantity.
 * Source: domain.md, section 2, duties 6 and 7.
 */
export interface PackingNeeds {
  /** Bags for what is to be packed. */
  readonly neededBags: Float64Array;
  /** Cartons for what is to be packed. */
  readonly neededCartons: Float64Array;
  /** Cartons the whole order quantity ships in; the sheet's own `cartonCount` where the figures are silent. */
  readonly shipCartons: Float64Array;
  /** What the last carton of the order quantity holds, in its unit; NaN where cartons are counted. */
  readonly lastCartonHolds: Float64Array;
}

export function packingNeeds(lines: OrderLines): PackingNeeds {
  const { columns, count } = lines;
  const { counts } = lines.quantityUnit;
  const unknown = new Float64Array(count).fill(Number.NaN);
  const orderQty = columns.orderQty?.values ?? unknown;
  const toProduceQty = columns.toProduceQty?.values ?? unknown;
  const cartonCount = columns.cartonCount?.values ?? unknown;
  const pcsPerBag = columns.pcsPerBag?.values ?? unknown;
  const bagsPerCarton = columns.bagsPerCarton?.values ?? unknown;
  const pcsPerCarton = columns.pcsPerCarton?.values ?? unknown;

  const neededBags = new Float64Array(count);
  const neededCartons = new Float64Array(count);
  const shipCartons = new Float64Array(count);
  const lastCartonHolds = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    const perBag = pcsPerBag[line] ?? Number.NaN;
    const cartonBags = bagsPerCarton[line] ?? Number.NaN;
    const cartonPieces = pcsPerCarton[line] ?? Number.NaN;
    const perCarton = unitsInCarton(counts, perBag, cartonBags, cartonPieces);
    const ordered = quantityAt(orderQty, line);
    const toProduce = quantityAt(toProduceQty, line);
    const toPack = Number.isNaN(toProduce) ? ordered : toProduce;
    const cartons = Math.ceil(ordered / perCarton);

    neededBags[line] = bagsForUnits(counts, toPack, perBag, bagsInCarton(perBag, cartonBags, cartonPieces));
    neededCartons[line] = Math.ceil(toPack / perCarton);
    shipCartons[line] = Number.isNaN(cartons) ? quantityAt(cartonCount, line) : cartons;
    lastCartonHolds[line] = counts === "cartons" ? Number.NaN : heldByLast(ordered, perCarton, cartons);
  }
  return { neededBags, neededCartons, shipCartons, lastCartonHolds };
}

/** As `lastCarton`, for figures that may be unknown. */
function heldByLast(ordered: number, perCarton: number, cartons: number): number {
  return cartons === 0 ? 0 : ordered - (cartons - 1) * perCarton;
}

/** A quantity that can be packed; NaN below 0. */
function quantityAt(values: Float64Array, line: number): number {
  const value = values[line] ?? Number.NaN;
  return value >= 0 ? value : Number.NaN;
}
