import type { OrderLines } from "../orders/lines";
import { lastCarton } from "./cartons";
import { grossWeights } from "./gross-weight";
import { bagsForUnits, bagsInCarton, unitsInCarton } from "./per-carton";
import { volumeM3 } from "./volume";

/**
 * Packaging worked out for every line; arrays have one entry a line, NaN where the figures do not say it.
 * What is still to be packed is the quantity to produce where the line has one, else the order quantity.
 * Source: domain.md, section 2, duties 6 and 7, and section 4.
 */
export interface PackagingColumns {
  /** Bags for what is to be packed. */
  readonly neededBags: Float64Array;
  /** Cartons for what is to be packed. */
  readonly neededCartons: Float64Array;
  /** Cartons the whole order quantity ships in; the sheet's own `cartonCount` where the figures are silent. */
  readonly shipCartons: Float64Array;
  /** What the last carton of the order quantity holds, in its unit; NaN where cartons are counted. */
  readonly lastCartonHolds: Float64Array;
  /** Volume of `shipCartons` by their outer size, m³ to 3 decimals. */
  readonly volumeM3: Float64Array;
  /** Gross weight of `shipCartons`, see `grossWeights`. */
  readonly grossWeightKg: Float64Array;
}

export function packagingOf(lines: OrderLines): PackagingColumns {
  const { columns, count } = lines;
  const { counts } = lines.quantityUnit;
  const unknown = new Float64Array(count).fill(Number.NaN);
  const orderQty = columns.orderQty?.values ?? unknown;
  const toProduceQty = columns.toProduceQty?.values ?? unknown;
  const cartonCount = columns.cartonCount?.values ?? unknown;
  const pcsPerBag = columns.pcsPerBag?.values ?? unknown;
  const sizes = columns.cartonSize?.sizes;
  const { units, bags } = perCarton(lines, unknown);

  const neededBags = new Float64Array(count);
  const neededCartons = new Float64Array(count);
  const shipCartons = new Float64Array(count);
  const lastCartonHolds = new Float64Array(count).fill(Number.NaN);
  const volumes = new Float64Array(count).fill(Number.NaN);
  for (let line = 0; line < count; line += 1) {
    const ordered = quantityAt(orderQty, line);
    const toProduce = quantityAt(toProduceQty, line);
    const toPack = Number.isNaN(toProduce) ? ordered : toProduce;
    const perFullCarton = units[line] ?? Number.NaN;
    const cartons = Math.ceil(ordered / perFullCarton);
    const known = !Number.isNaN(cartons);
    const ships = known ? cartons : quantityAt(cartonCount, line);
    const size = sizes?.[line];

    neededBags[line] = bagsForUnits(counts, toPack, pcsPerBag[line] ?? Number.NaN, bags[line] ?? Number.NaN);
    neededCartons[line] = Math.ceil(toPack / perFullCarton);
    shipCartons[line] = ships;
    if (known && counts !== "cartons") lastCartonHolds[line] = lastCarton(ordered, perFullCarton);
    if (size) volumes[line] = volumeM3(size, ships);
  }
  return {
    neededBags,
    neededCartons,
    shipCartons,
    lastCartonHolds,
    volumeM3: volumes,
    grossWeightKg: grossWeights(lines, shipCartons),
  };
}

/** Units of the order quantity, and bags, in one full carton of every line. */
function perCarton(
  { columns, count, quantityUnit }: OrderLines,
  unknown: Float64Array,
): { readonly units: Float64Array; readonly bags: Float64Array } {
  const pcsPerBag = columns.pcsPerBag?.values ?? unknown;
  const bagsPerCarton = columns.bagsPerCarton?.values ?? unknown;
  const pcsPerCarton = columns.pcsPerCarton?.values ?? unknown;
  const units = new Float64Array(count);
  const bags = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    const perBag = pcsPerBag[line] ?? Number.NaN;
    const cartonBags = bagsPerCarton[line] ?? Number.NaN;
    const cartonPieces = pcsPerCarton[line] ?? Number.NaN;
    units[line] = unitsInCarton(quantityUnit.counts, perBag, cartonBags, cartonPieces);
    bags[line] = bagsInCarton(perBag, cartonBags, cartonPieces);
  }
  return { units, bags };
}

/** A quantity that can be packed; NaN below 0. */
function quantityAt(values: Float64Array, line: number): number {
  const value = values[line] ?? Number.NaN;
  return value >= 0 ? value : Number.NaN;
}
