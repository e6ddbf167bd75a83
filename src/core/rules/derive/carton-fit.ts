import type { OrderLines, SizeColumn } from "../../orders/lines";
import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton } from "../../packaging/carton-check";
import { mostBagsPerCarton } from "../../packaging/carton-content";
import { bagsInCarton } from "../../packaging/per-carton";
import { firstSame } from "../compile/first-same";
import { oncePerTable, type Derived } from "./derived";

/** E flute, the thinnest board that cartons are made of. */
const thinnestBoardMm = 2;

interface CartonFit {
  /** Bags of a carton; NaN where the figures do not say it. */
  readonly bags: Float64Array;
  /** Share of air, 0 to 1; Infinity where the bags do not go in; NaN where it cannot be told. */
  readonly air: Float64Array;
}

/**
 * Where the board is not named, too small is said of the thinnest board only, and air is measured with the usual.
 * Worked out once for lines with the same figures.
 */
const fits = oncePerTable(({ columns, count }: OrderLines): CartonFit => {
  const bags = bagsHeld(columns, count);
  const air = new Float64Array(count).fill(Number.NaN);
  const { cartonSize, packedBagSize, cartonQuality } = columns;
  if (!cartonSize || !packedBagSize) return { bags, air };
  const told: number[] = [];
  for (let line = 0; line < count; line += 1) {
    if ((bags[line] ?? 0) > 0 && cartonSize.sizes[line] && packedBagSize.sizes[line]) told.push(line);
  }
  const figures = [...edgesOf(cartonSize), ...edgesOf(packedBagSize), bags];
  const key = figures.map((values) => ({ kind: "number", values }) as const);
  firstSame(cartonQuality ? [...key, cartonQuality] : key, Int32Array.from(told)).forEach((first, i) => {
    const line = told[i] ?? first;
    if (first !== line) {
      air[line] = air[first] ?? Number.NaN;
      return;
    }
    const [outer, bag] = [cartonSize, packedBagSize].map(({ sizes }) => solidAt(sizes, line));
    const board = boardThicknessMm(cartonQuality?.texts[line] ?? "");
    if (outer && bag) air[line] = airIn(outer, bag, bags[line] ?? Number.NaN, board);
  });
  return { bags, air };
});

/** Bags of each line's carton; NaN where the figures do not say a number that can be tried. */
function bagsHeld({ pcsPerBag, bagsPerCarton, pcsPerCarton }: OrderLines["columns"], count: number) {
  const bags = new Float64Array(count).fill(Number.NaN);
  for (let line = 0; line < count; line += 1) {
    const held = bagsInCarton(
      pcsPerBag?.values[line] ?? Number.NaN,
      bagsPerCarton?.values[line] ?? Number.NaN,
      pcsPerCarton?.values[line] ?? Number.NaN,
    );
    if (held >= 1 && held <= mostBagsPerCarton && Number.isInteger(held)) bags[line] = held;
  }
  return bags;
}

/** A box with all its edges above 0; null for any other size. */
function solidAt(sizes: SizeColumn["sizes"], line: number): Box | null {
  const box = sizes[line] ? boxOf(sizes[line]) : null;
  return box && box.lengthMm > 0 && box.widthMm > 0 && box.heightMm > 0 ? box : null;
}

/** The three edges of a column's sizes; NaN for none. */
function edgesOf({ sizes }: SizeColumn): readonly Float64Array[] {
  const length = new Float64Array(sizes.length);
  const width = new Float64Array(sizes.length);
  const height = new Float64Array(sizes.length);
  for (let line = 0; line < length.length; line += 1) {
    const size = sizes[line];
    length[line] = size?.lengthMm ?? Number.NaN;
    width[line] = size?.widthMm ?? Number.NaN;
    height[line] = size?.heightMm ?? Number.NaN;
  }
  return [length, width, height];
}

function airIn(outer: Box, bag: Box, bags: number, boardMm: number | null): number {
  const check = (mm: number) => checkCarton(outer, { bag, bags, boardMm: mm });
  if (check(boardMm ?? thinnestBoardMm).kind === "tooSmall") return Number.POSITIVE_INFINITY;
  const usual = check(boardMm ?? usualBoardMm);
  return usual.kind === "tooSmall" ? 0 : usual.airShare;
}

export const cartonBags: Derived = (lines, context) => fits(lines, context).bags;
export const cartonAir: Derived = (lines, context) => fits(lines, context).air;

/** For a rule's `lacks`: fields without which nothing says how many bags a carton holds. */
export function lacksForCartonBags({ columns }: OrderLines) {
  const says = columns.bagsPerCarton ?? (columns.pcsPerBag && columns.pcsPerCarton);
  return says ? [] : (["bagsPerCarton"] as const);
}
