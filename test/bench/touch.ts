import type { LineColumn, OrderLines, Size } from "../../src/core";
import type { Touched } from "./touched";

/** Reads every value of every column once. */
export function touchColumns({ columns, count }: OrderLines): number {
  const all = Object.values(columns) as LineColumn[];
  return all.reduce((sum, column) => sum + touch(column, count), 0);
}

/** Reads what every rule reads, rule by rule: no check of all these rules, one after the other, can be cheaper. */
export function touchReads({ columns, count }: OrderLines, reads: readonly (readonly Touched[])[]): number {
  const byField = columns as Readonly<Record<string, LineColumn>>;
  let sum = 0;
  for (const read of reads) {
    for (const { field, part } of read) {
      const column = byField[field];
      if (column) sum += part === "readings" ? touchBytes(column.readings, count) : touch(column, count);
    }
  }
  return sum;
}

function touch(column: LineColumn, count: number): number {
  if (column.kind === "number") return touchNumbers(column.values, count);
  return column.kind === "text" ? touchTexts(column.texts, count) : touchSizes(column.sizes, count);
}

function touchNumbers(values: Float64Array, count: number): number {
  let sum = 0;
  for (let line = 0; line < count; line += 1) sum += values[line] ?? 0;
  return sum;
}

function touchBytes(readings: Uint8Array, count: number): number {
  let sum = 0;
  for (let line = 0; line < count; line += 1) sum += readings[line] ?? 0;
  return sum;
}

function touchTexts(texts: readonly (string | null)[], count: number): number {
  let sum = 0;
  for (let line = 0; line < count; line += 1) sum += texts[line]?.length ?? 0;
  return sum;
}

function touchSizes(sizes: readonly (Size | null)[], count: number): number {
  let sum = 0;
  for (let line = 0; line < count; line += 1) sum += sizes[line]?.lengthMm ?? 0;
  return sum;
}
