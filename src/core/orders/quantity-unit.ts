import type { NumberColumn, OrderLines, QuantityUnit } from "./lines";
import { unitKind } from "./values/units";

type Counts = QuantityUnit["counts"];
const everyCounts = ["pieces", "bags", "cartons"] as const satisfies readonly Counts[];
type Columns = OrderLines["columns"];

/** Share of the units that must name the same kind of unit, and of the carton counts that must agree. */
const enough = 0.8;
/** Carton counts that can be compared, and share of quantities with a unit, under which they prove nothing. */
const fewestComparable = 5;
const fewestWithUnit = 0.2;

/**
 * What one unit of the order quantity is: named in its header, in the unit column, proved by the sheet's own carton
 * counts, named in the cells; pieces where nothing says it.
 */
export function quantityUnit(columns: Columns): QuantityUnit {
  const quantity = columns.orderQty;
  if (!quantity) return { counts: "pieces", from: "assumed" };
  const header = countsOf(quantity.unit);
  if (header) return { counts: header, from: "header" };
  const unitColumn = commonUnit(columns.unit?.texts ?? []);
  if (unitColumn) return { counts: unitColumn, from: "unitColumn" };
  const proved = byCartonCounts(columns, quantity);
  if (proved) return { counts: proved, from: "cartonCounts" };
  const filled = quantity.values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  const inCells =
    quantity.cellUnits.size >= filled * fewestWithUnit ? commonUnit(quantity.cellUnits.values()) : null;
  return inCells ? { counts: inCells, from: "cells" } : { counts: "pieces", from: "assumed" };
}

function countsOf(unit: string | null): Counts | null {
  const kind = unit === null ? null : unitKind(unit.trim());
  return kind === "pieces" || kind === "bags" || kind === "cartons" ? kind : null;
}

/** The kind nearly all of the units name. */
function commonUnit(units: Iterable<string | null>): Counts | null {
  const tally = new Map<string, number>();
  for (const unit of units) if (unit !== null) tally.set(unit, (tally.get(unit) ?? 0) + 1);
  const named = [...tally].map(([unit, times]) => ({ counts: countsOf(unit), times }));
  const timesOf = (counts: Counts) =>
    named.reduce((sum, unit) => sum + (unit.counts === counts ? unit.times : 0), 0);
  const all = named.reduce((sum, { times }) => sum + times, 0);
  return all === 0 ? null : (everyCounts.find((counts) => timesOf(counts) >= all * enough) ?? null);
}

/** The one unit under which the sheet's own carton counts come out right; null when none or several do. */
function byCartonCounts(columns: Columns, quantity: NumberColumn): Counts | null {
  const cartons = columns.cartonCount ?? columns.cartonsOrdered;
  if (!cartons) return null;
  const at = (column: NumberColumn | undefined, line: number) => column?.values[line] ?? Number.NaN;
  const unitsPerCarton: Readonly<Record<Counts, (line: number) => number>> = {
    cartons: () => 1,
    bags: (line) => at(columns.bagsPerCarton, line),
    pieces: (line) => at(columns.pcsPerBag, line) * at(columns.bagsPerCarton, line),
  };
  const agreeing = everyCounts.filter((counts) => {
    let comparable = 0;
    let right = 0;
    for (let line = 0; line < quantity.values.length; line++) {
      const share = at(quantity, line) / unitsPerCarton[counts](line);
      const count = at(cartons, line);
      if (!(share > 0) || !(count > 0) || share === Infinity) continue;
      comparable++;
      if (Math.ceil(share) === count) right++;
    }
    return comparable >= fewestComparable && right >= comparable * enough;
  });
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}
