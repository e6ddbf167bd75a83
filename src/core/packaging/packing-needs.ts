import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
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
  const perCarton = unitsPerCarton(lines);
  return {
    neededBags: neededBags(lines),
    neededCartons: neededCartons(lines, perCarton),
    shipCartons: shipCartons(lines, perCarton),
    lastCartonHolds: lastCartonHolds(lines, perCarton),
  };
}

/** Units of the order quantity in a full carton of every line, see `unitsInCarton`. */
export function unitsPerCarton(lines: OrderLines): Float64Array {
  const { count } = lines;
  const { counts } = lines.quantityUnit;
  const pcsPerBag = numbersOf(lines, "pcsPerBag");
  const bagsPerCarton = numbersOf(lines, "bagsPerCarton");
  const pcsPerCarton = numbersOf(lines, "pcsPerCarton");
  const units = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    units[line] = unitsInCarton(
      counts,
      pcsPerBag[line] ?? Number.NaN,
      bagsPerCarton[line] ?? Number.NaN,
      pcsPerCarton[line] ?? Number.NaN,
    );
  }
  return units;
}

/** As in `PackingNeeds`; for who asks for no more. */
export function neededBags(lines: OrderLines): Float64Array {
  const { counts } = lines.quantityUnit;
  const bags = quantitiesToPack(lines);
  const pcsPerBag = numbersOf(lines, "pcsPerBag");
  const perCarton = counts === "cartons" ? bagsPerCartonOf(lines) : bags;
  for (let line = 0; line < bags.length; line += 1) {
    bags[line] = bagsForUnits(
      counts,
      bags[line] ?? Number.NaN,
      pcsPerBag[line] ?? Number.NaN,
      perCarton[line] ?? Number.NaN,
    );
  }
  return bags;
}

/** Bags in a full carton of every line, see `bagsInCarton`. */
export function bagsPerCartonOf(lines: OrderLines): Float64Array {
  const pcsPerBag = numbersOf(lines, "pcsPerBag");
  const bagsPerCarton = numbersOf(lines, "bagsPerCarton");
  const pcsPerCarton = numbersOf(lines, "pcsPerCarton");
  const bags = new Float64Array(lines.count);
  for (let line = 0; line < lines.count; line += 1) {
    bags[line] = bagsInCarton(
      pcsPerBag[line] ?? Number.NaN,
      bagsPerCarton[line] ?? Number.NaN,
      pcsPerCarton[line] ?? Number.NaN,
    );
  }
  return bags;
}

/** As in `PackingNeeds`. */
export function neededCartons(lines: OrderLines, perCarton: Float64Array): Float64Array {
  const cartons = quantitiesToPack(lines);
  for (let line = 0; line < cartons.length; line += 1) {
    cartons[line] = Math.ceil((cartons[line] ?? Number.NaN) / (perCarton[line] ?? Number.NaN));
  }
  return cartons;
}

/** As in `PackingNeeds`. */
export function shipCartons(lines: OrderLines, perCarton: Float64Array): Float64Array {
  const { count } = lines;
  const orderQty = numbersOf(lines, "orderQty");
  const cartonCount = numbersOf(lines, "cartonCount");
  const cartons = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    const full = Math.ceil(quantity(orderQty[line]) / (perCarton[line] ?? Number.NaN));
    cartons[line] = Number.isNaN(full) ? quantity(cartonCount[line]) : full;
  }
  return cartons;
}

/** As `lastCarton`, for figures that may be unknown. */
function lastCartonHolds(lines: OrderLines, perCarton: Float64Array) {
  const { count, quantityUnit } = lines;
  const orderQty = numbersOf(lines, "orderQty");
  const holds = new Float64Array(count).fill(Number.NaN);
  if (quantityUnit.counts === "cartons") return holds;
  for (let line = 0; line < count; line += 1) {
    const ordered = quantity(orderQty[line]);
    const full = perCarton[line] ?? Number.NaN;
    const cartons = Math.ceil(ordered / full);
    holds[line] = cartons === 0 ? 0 : ordered - (cartons - 1) * full;
  }
  return holds;
}

/** The quantity to produce of every line that has one, else its order quantity. */
function quantitiesToPack(lines: OrderLines): Float64Array {
  const { count } = lines;
  const orderQty = numbersOf(lines, "orderQty");
  const toProduceQty = numbersOf(lines, "toProduceQty");
  const quantities = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    const toProduce = quantity(toProduceQty[line]);
    quantities[line] = Number.isNaN(toProduce) ? quantity(orderQty[line]) : toProduce;
  }
  return quantities;
}

/** A quantity that can be packed; NaN below 0. */
function quantity(value = Number.NaN): number {
  return value >= 0 ? value : Number.NaN;
}
