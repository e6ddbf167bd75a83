import { boxVolumeMm3, type Box } from "./box";
import { mostAir, type CartonContent } from "./carton-content";
import { boards } from "./carton-walls";

/** A block of bags that lies as a carton. */
export interface LaidBlock {
  readonly counts: readonly [number, number, number];
  /** The carton's outer size, in whole steps of 5 mm. */
  readonly outer: Box;
}

/** Room left along each inner edge for hands and for bags that bulge, and the step of outer edges. */
const clearanceMm = 5;
const stepMm = 5;

/** Shapes of carton that stand and stack well, by inner size. Source: GB/T 6543, single and double corrugated boxes. */
const shapes = { mostLengthToWidth: 2.5, mostHeightToWidth: 2, leastHeightToWidth: 0.15 };

/**
 * The block whose carton has the fewest faults (an odd shape, more than `mostAir`) and of these takes the least board,
 * 2 (L + W) (W + H); of equals one row lying flat, then the first. A carton has hundreds of blocks: they are compared as bare numbers.
 *
 * @param content - its figures in their ranges, see `requireContent`
 */
export function leastBoard({ bag, bags, boardMm }: CartonContent): LaidBlock {
  const [sidesMm, flapsMm] = [boards.length * boardMm, boards.height * boardMm];
  const filledMm3 = bags * boxVolumeMm3(bag);
  let fewest = Number.POSITIVE_INFINITY;
  let leastMm2 = Number.POSITIVE_INFINITY;
  let best: LaidBlock = { counts: [bags, 1, 1], outer: bag };

  function tryCarton(counts: LaidBlock["counts"], longMm: number, wideMm: number, highMm: number): void {
    const lengthMm = inSteps(longMm + sidesMm);
    const widthMm = inSteps(wideMm + sidesMm);
    const heightMm = inSteps(highMm + flapsMm);
    const boardMm2 = 2 * (lengthMm + widthMm) * (widthMm + heightMm);
    const faults = faultsOf(lengthMm - sidesMm, widthMm - sidesMm, heightMm - flapsMm, filledMm3);
    if (faults > fewest || (faults === fewest && boardMm2 >= leastMm2)) return;
    fewest = faults;
    leastMm2 = boardMm2;
    best = { counts, outer: { lengthMm, widthMm, heightMm } };
  }

  function tryBlock(counts: LaidBlock["counts"], otherSides: boolean): void {
    const a = counts[0] * bag.lengthMm;
    const b = counts[1] * bag.widthMm;
    const c = counts[2] * bag.heightMm;
    const longest = Math.max(a, b, c);
    const middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    const shortest = Math.min(a, b, c);
    tryCarton(counts, longest, middle, shortest);
    if (!otherSides) return;
    tryCarton(counts, longest, shortest, middle);
    tryCarton(counts, middle, shortest, longest);
  }

  tryBlock([bags, 1, 1], false);
  for (let first = 1; first <= bags; first += 1) {
    for (let second = 1; second <= Math.ceil(bags / first); second += 1) {
      const third = Math.ceil(bags / (first * second));
      const tight = (first - 1) * second * third < bags && first * (second - 1) * third < bags;
      if (tight) tryBlock([first, second, third], true);
    }
  }
  return best;
}

/** An outer edge with room for bags that bulge, in whole steps. */
export function inSteps(mm: number): number {
  return Math.ceil((mm + clearanceMm) / stepMm) * stepMm;
}

/** Faults of a carton by its inner edges and what fills it. */
function faultsOf(lengthMm: number, widthMm: number, heightMm: number, filledMm3: number): number {
  const long = lengthMm > shapes.mostLengthToWidth * widthMm;
  const high = heightMm > shapes.mostHeightToWidth * widthMm;
  const flat = heightMm < shapes.leastHeightToWidth * widthMm;
  const airy = 1 - filledMm3 / (lengthMm * widthMm * heightMm) > mostAir;
  return Number(airy) + Number(long) + Number(high || flat);
}
