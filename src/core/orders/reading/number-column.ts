import { columnFactor } from "../column-factor";
import type { FieldKind } from "../field";
import { fieldOf } from "../fields";
import { reading, type NumberColumn } from "../lines";
import { withoutCrumbs } from "../values/crumbs";
import { readNumberText } from "../values/number-text";
import { readStateWord } from "../values/state-words";
import { isUncertainNumber } from "../values/uncertain-number";
import type { LineCells } from "./line-cells";
import {
  ambiguous,
  oncePerText,
  readCells,
  unreadable,
  word,
  type CellReader,
  type Understood,
} from "./read-cells";

/** Reads a column of counts, quantities, money, percentages or other numbers. */
export function readNumberColumn(cells: LineCells): NumberColumn {
  const values = new Float64Array(cells.rows.length).fill(Number.NaN);
  const cellUnits = new Map<number, string>();
  const read = readCells(cells, numberReader(fieldOf(cells.field).kind), (line, value, unit) => {
    values[line] = value;
    if (unit !== null) cellUnits.set(line, unit);
  });
  if (fieldOf(cells.field).kind === "percent") pointsToShares(values, cellUnits);
  const factor = columnFactor(cells.field, cells.mapped);
  if (factor !== 1) multiply(values, factor, cells, cellUnits);
  return {
    kind: "number",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    values,
    cellUnits,
    ...(factor !== 1 && { factor }),
    ...read,
  };
}

/** A cell that counts for itself: `2.4万`, `5K`. */
const ownScale = /[千仟万萬]|\dk/i;

/** The values in single units, but those whose cell names a unit or a scale of its own. */
function multiply(
  values: Float64Array,
  factor: number,
  { cells, sources }: LineCells,
  cellUnits: ReadonlyMap<number, string>,
): void {
  values.forEach((value, line) => {
    const cell = cells.values[(sources[line] ?? 0) - 1];
    if (cellUnits.has(line) || (typeof cell === "string" && ownScale.test(cell))) return;
    values[line] = Number((value * factor).toPrecision(15));
  });
}

function numberReader(kind: FieldKind): CellReader<number> {
  return {
    text: oncePerText(understandText),
    number: (value, { isDate, numberFormat }) => {
      if (isDate) return ambiguous;
      return kind === "percent" && numberFormat.includes("%")
        ? { reading: reading.exact, value, unit: "%" }
        : withoutCrumbs(value);
    },
    truth: () => unreadable,
  };
}

function understandText(text: string): Understood<number> {
  const number = readNumberText(text);
  if (number) return { reading: reading.fromText, ...number };
  if (readStateWord(text) !== null) return word;
  return isUncertainNumber(text) ? ambiguous : unreadable;
}

/**
 * Some teams write 80 where others write 80 %. Where more than half of the figures without a percent sign or format
 * are above 1, the column is written in points, and they become shares.
 */
function pointsToShares(values: Float64Array, cellUnits: ReadonlyMap<number, string>): void {
  const unmarked = [...values.keys()].filter(
    (line) => Math.abs(values[line] ?? 0) > 0 && !cellUnits.has(line),
  );
  const above = unmarked.filter((line) => Math.abs(values[line] ?? 0) > 1);
  if (above.length * 2 <= unmarked.length) return;
  for (const line of unmarked) values[line] = Number(((values[line] ?? 0) / 100).toPrecision(15));
}
