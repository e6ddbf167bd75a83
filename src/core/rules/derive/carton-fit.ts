import type { OrderLines } from "../../orders/lines";
import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton } from "../../packaging/carton-check";
import { mostBagsPerCarton } from "../../packaging/carton-content";
import { bagsInCarton } from "../../packaging/per-carton";
import type { Size } from "../../packaging/size";
import { firstSame } from "../compile/first-same";
import { oncePerTable, type Derived } from "./derived";
import { sizeKinds } from "./size-kinds";

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
  const outers = sizeKinds(cartonSize);
  const inners = sizeKinds(packedBagSize);
  const told = linesTold(bags, outers.kinds, inners.kinds);
  const key = [outers.kinds, inners.kinds, bags].map((values) => ({ kind: "number", values }) as const);
  const firsts = firstSame(cartonQuality ? [...key, cartonQuality] : key, told);
  for (let i = 0; i < told.length; i += 1) {
    const line = told[i] ?? 0;
    const first = firsts[i] ?? line;
    if (first !== line) {
      air[line] = air[first] ?? Number.NaN;
      continue;
    }
    const [outer, bag] = [outers, inners].map(({ sizes, kinds }) => solid(sizes[kinds[line] ?? -1]));
    const board = boardThicknessMm(cartonQuality?.texts[line] ?? "");
    if (outer && bag) air[line] = airIn(outer, bag, bags[line] ?? Number.NaN, board);
  }
  return { bags, air };
});

/** Lines that have bags in a carton and both sizes. */
function linesTold(bags: Float64Array, outers: Int32Array, inners: Int32Array): Int32Array {
  const told = new Int32Array(bags.length);
  let length = 0;
  for (let line = 0; line < bags.length; line += 1) {
    if ((bags[line] ?? 0) > 0 && (outers[line] ?? -1) >= 0 && (inners[line] ?? -1) >= 0) {
      told[length] = line;
      length += 1;
    }
  }
  return told.subarray(0, length);
}

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
function solid(size: Size | undefined): Box | null {
  const box = size ? boxOf(size) : null;
  return box && box.lengthMm > 0 && box.widthMm > 0 && box.heightMm > 0 ? box : null;
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
