import type { OrderLines } from "../../orders/lines";
import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf, type Box } from "../../packaging/box";
import { checkCarton } from "../../packaging/carton-check";
import { mostBagsPerCarton } from "../../packaging/carton-content";
import { bagsInCarton } from "../../packaging/per-carton";
import { oncePerTable, type Derived } from "./derived";

/** E flute, the thinnest board that cartons are made of. */
const thinnestBoardMm = 2;

interface CartonFit {
  /** Bags of a carton; NaN where the figures do not say it. */
  readonly bags: Float64Array;
  /** Share of air, 0 to 1; Infinity where the bags do not go in; NaN where it cannot be told. */
  readonly air: Float64Array;
}

/** Where the board is not named, too small is said of the thinnest board only, and air is measured with the usual. */
const fits = oncePerTable(({ columns, count }: OrderLines): CartonFit => {
  const bags = new Float64Array(count).fill(Number.NaN);
  const air = new Float64Array(count).fill(Number.NaN);
  const known = new Map<string, number>();
  const figure = (values: Float64Array | undefined, line: number) => values?.[line] ?? Number.NaN;
  for (let line = 0; line < count; line += 1) {
    const held = bagsInCarton(
      figure(columns.pcsPerBag?.values, line),
      figure(columns.bagsPerCarton?.values, line),
      figure(columns.pcsPerCarton?.values, line),
    );
    const [outer, bag] = [columns.cartonSize, columns.packedBagSize].map((column) => {
      const size = column?.sizes[line] ?? null;
      return size && boxOf(size);
    });
    if (!outer || !bag || !(held >= 1 && held <= mostBagsPerCarton && Number.isInteger(held))) continue;
    const edges = [...edgesOf(outer), ...edgesOf(bag)];
    if (!edges.every((mm) => mm > 0)) continue;
    const board = columns.cartonQuality?.texts[line] ?? "";
    const key = [...edges, held, board].join();
    const found = known.get(key) ?? airIn(outer, bag, held, boardThicknessMm(board));
    known.set(key, found);
    bags[line] = held;
    air[line] = found;
  }
  return { bags, air };
});

function edgesOf({ lengthMm, widthMm, heightMm }: Box): readonly number[] {
  return [lengthMm, widthMm, heightMm];
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
