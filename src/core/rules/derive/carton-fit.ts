import type { OrderLines } from "../../orders/lines";
import { numbersOf } from "../../orders/numbers-of";
import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton } from "../../packaging/carton-check";
import { mostBagsPerCarton } from "../../packaging/carton-content";
import { bagsInCarton } from "../../packaging/per-carton";
import type { Size } from "../../packaging/size";
import { oncePerTable, type Derived } from "./derived";
import { pairedKinds, textKinds, type Kinds } from "./kinds";
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
const fits = oncePerTable((lines: OrderLines): CartonFit => {
  const { columns, count } = lines;
  const bags = bagsHeld(lines);
  const air = new Float64Array(count).fill(Number.NaN);
  const { cartonSize, packedBagSize, cartonQuality } = columns;
  if (!cartonSize || !packedBagSize) return { bags, air };
  const outers = sizeKinds(cartonSize);
  const inners = sizeKinds(packedBagSize);
  const contents = pairedKinds(bagKinds(bags), textKinds(cartonQuality?.texts ?? new Array<null>(count)));
  const cartons = pairedKinds(pairedKinds(outers, inners), contents);
  const known = new Float64Array(cartons.count).fill(untold);
  for (let line = 0; line < count; line += 1) {
    const kind = cartons.of[line] ?? -1;
    if (kind < 0) continue;
    if (known[kind] === untold) {
      const [outer, bag] = [outers, inners].map(({ sizes, of }) => solid(sizes[of[line] ?? -1]));
      const board = boardThicknessMm(cartonQuality?.texts[line] ?? "");
      known[kind] = outer && bag ? airIn(outer, bag, bags[line] ?? Number.NaN, board) : Number.NaN;
    }
    air[line] = known[kind] ?? Number.NaN;
  }
  return { bags, air };
});

/** No share of air. */
const untold = -1;

/** A number of bags is its own kind, for there are few. */
function bagKinds(bags: Float64Array): Kinds {
  const of = new Int32Array(bags.length).fill(-1);
  for (let line = 0; line < bags.length; line += 1) {
    const held = bags[line] ?? Number.NaN;
    if (held > 0) of[line] = held;
  }
  return { count: mostBagsPerCarton + 1, of };
}

/** Bags of each line's carton; NaN where the figures do not say a number that can be tried. */
function bagsHeld(lines: OrderLines) {
  const pcsPerBag = numbersOf(lines, "pcsPerBag");
  const bagsPerCarton = numbersOf(lines, "bagsPerCarton");
  const pcsPerCarton = numbersOf(lines, "pcsPerCarton");
  const bags = new Float64Array(lines.count).fill(Number.NaN);
  for (let line = 0; line < lines.count; line += 1) {
    const held = bagsInCarton(
      pcsPerBag[line] ?? Number.NaN,
      bagsPerCarton[line] ?? Number.NaN,
      pcsPerCarton[line] ?? Number.NaN,
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
