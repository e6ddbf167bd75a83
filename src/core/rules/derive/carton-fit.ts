import type { OrderLines } from "../../orders/lines";
import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton } from "../../packaging/carton-check";
import { mostBagsPerCarton } from "../../packaging/carton-content";
import { bagsPerCartonOf } from "../../packaging/packing-needs";
import type { Size } from "../../packaging/size";
import type { RuleContext } from "../rule";
import { latestOfTable, type Derived } from "./derived";
import { combinedKinds, firstLines, textKinds, type Kinds } from "./kinds";
import type { Marked } from "./marks";
import { findKinds, sizeKinds } from "./size-kinds";

/** E flute, the thinnest board that cartons are made of. */
const thinnestBoardMm = 2;

/** Lines with the same figures have cartons of one kind. */
interface CartonFits {
  readonly kinds: Kinds;
  /** Share of air by kind, 0 to 1; Infinity where the bags do not go in; NaN where it cannot be told. */
  readonly air: Float64Array;
}

/** Where the board is not named, too small is said of the thinnest board only, and air is measured with the usual. */
const fits = latestOfTable((lines: OrderLines): CartonFits => {
  const { cartonSize, packedBagSize, cartonQuality } = lines.columns;
  if (!cartonSize || !packedBagSize) return { kinds: noKinds(lines), air: new Float64Array(0) };
  const outers = sizeKinds(cartonSize);
  const inners = findKinds(packedBagSize.sizes);
  const bags = bagKinds(lines);
  const kinds = combinedKinds(
    outers,
    inners,
    bags,
    textKinds(cartonQuality?.texts ?? new Array<null>(lines.count)),
  );
  const air = Float64Array.from(firstLines(kinds), (line) => {
    const outer = solid(outers.sizes[outers.of[line] ?? -1]);
    const bag = solid(inners.sizes[inners.of[line] ?? -1]);
    const board = boardThicknessMm(cartonQuality?.texts[line] ?? "");
    return outer && bag ? airIn(outer, bag, bags.of[line] ?? -1, board) : Number.NaN;
  });
  return { kinds, air };
});

/** Lines whose share of air passes. */
export function cartonsWhoseAir(passes: (air: number, context: RuleContext) => boolean): Marked {
  return (lines, context) => {
    const { kinds, air } = fits(lines, context);
    const passing = Uint8Array.from(air, (share) => Number(passes(share, context)));
    const found = new Uint8Array(lines.count);
    if (!passing.includes(1)) return found;
    for (let line = 0; line < found.length; line += 1) found[line] = passing[kinds.of[line] ?? -1] ?? 0;
    return found;
  };
}

/** Share of air in each line's carton, see `CartonFits`. */
export const cartonAir: Derived = (lines, context) => {
  const { kinds, air } = fits(lines, context);
  const shares = new Float64Array(lines.count);
  for (let line = 0; line < shares.length; line += 1) shares[line] = air[kinds.of[line] ?? -1] ?? Number.NaN;
  return shares;
};

/** A number of bags is its own kind, for there are few. */
function bagKinds(lines: OrderLines): Kinds {
  const bags = cartonBags(lines);
  const of = new Int32Array(lines.count);
  for (let line = 0; line < of.length; line += 1) {
    const held = bags[line] ?? Number.NaN;
    of[line] = held > 0 ? held : -1;
  }
  return { count: mostBagsPerCarton + 1, of };
}

function noKinds({ count }: OrderLines): Kinds {
  return { count: 0, of: new Int32Array(count).fill(-1) };
}

/** Bags of each line's carton; NaN where the figures do not say a number that can be tried. */
export function cartonBags(lines: OrderLines): Float64Array {
  const bags = bagsPerCartonOf(lines);
  for (let line = 0; line < bags.length; line += 1) {
    const held = bags[line] ?? Number.NaN;
    if (!(held >= 1 && held <= mostBagsPerCarton && Number.isInteger(held))) bags[line] = Number.NaN;
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

/** For a rule's `lacks`: fields without which nothing says how many bags a carton holds. */
export function lacksForCartonBags({ columns }: OrderLines) {
  const says = columns.bagsPerCarton ?? (columns.pcsPerBag && columns.pcsPerCarton);
  return says ? [] : (["bagsPerCarton"] as const);
}
