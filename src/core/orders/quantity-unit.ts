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
/** How far a carton count may be off (as a logarithm of its ratio) to be nearly right, and how far to be far off. */
const nearly = Math.log(1.25);
const farOff = Math.log(2);

/**
 * What one unit of the order quantity is: named in its header, in the unit column, proved by the sheet's own carton
 * counts, named in the cells, or the only one that comes near the carton counts; pieces where nothing says it.
 */
export function quantityUnit(columns: Columns): QuantityUnit {
  const quantity = columns.orderQty;
  if (!quantity) return { counts: "pieces", from: "assumed" };
  const header = countsOf(quantity.unit);
  if (header) return { counts: header, from: "header" };
  const unitColumn = commonUnit(columns.unit?.texts ?? []);
  if (unitColumn) return { counts: unitColumn, from: "unitColumn" };
  const ratios = cartonRatios(columns, quantity);
  const proved = byCartonCounts(ratios);
  if (proved) return { counts: proved, from: "cartonCounts" };
  const filled = quantity.values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  const inCells =
    quantity.cellUnits.size >= filled * fewestWithUnit ? commonUnit(quantity.cellUnits.values()) : null;
  if (inCells) return { counts: inCells, from: "cells" };
  const nearest = byNearestCartons(ratios);
  return nearest ? { counts: nearest, from: "cartonCounts" } : { counts: "pieces", from: "assumed" };
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

/**
 * The sheet's own carton counts over the cartons needed, for every line that can be compared, were the quantity
 * counted in each unit: 1 where they agree.
 */
function cartonRatios(columns: Columns, quantity: NumberColumn): Readonly<Record<Counts, readonly number[]>> {
  const cartons = columns.cartonCount ?? columns.cartonsOrdered;
  const at = (column: NumberColumn | undefined, line: number) => column?.values[line] ?? Number.NaN;
  const unitsPerCarton: Readonly<Record<Counts, (line: number) => number>> = {
    cartons: () => 1,
    bags: (line) => at(columns.bagsPerCarton, line),
    pieces: (line) => at(columns.pcsPerBag, line) * at(columns.bagsPerCarton, line),
  };
  const ratiosOf = (counts: Counts) => {
    const ratios: number[] = [];
    for (let line = 0; line < quantity.values.length; line++) {
      const share = at(quantity, line) / unitsPerCarton[counts](line);
      const count = at(cartons, line);
      if (share > 0 && count > 0 && share !== Infinity) ratios.push(count / Math.ceil(share));
    }
    return ratios;
  };
  return { pieces: ratiosOf("pieces"), bags: ratiosOf("bags"), cartons: ratiosOf("cartons") };
}

/** The one unit under which the sheet's own carton counts come out right; null when none or several do. */
function byCartonCounts(ratios: Readonly<Record<Counts, readonly number[]>>): Counts | null {
  const agreeing = everyCounts.filter((counts) => {
    const right = ratios[counts].filter((ratio) => ratio === 1).length;
    return ratios[counts].length >= fewestComparable && right >= ratios[counts].length * enough;
  });
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

/**
 * The one unit under which the carton counts come out nearly right while every other unit is far off: enough to go by
 * where lines are few or counts are wrong. Null when it is not that plain.
 */
function byNearestCartons(ratios: Readonly<Record<Counts, readonly number[]>>): Counts | null {
  const distances = everyCounts
    .filter((counts) => ratios[counts].length > 0)
    .map((counts) => ({ counts, off: median(ratios[counts].map((ratio) => Math.abs(Math.log(ratio)))) }))
    .sort((one, other) => one.off - other.off);
  const [best, next] = distances;
  if (!best || best.off > nearly) return null;
  return next && next.off < farOff ? null : best.counts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
