import { boxVolumeMm3, type Box } from "./box";
import { mostAir, requireContent, type CartonContent } from "./carton-content";
import { innerOf, outerOf } from "./carton-walls";

/** How many bags stand along each edge of the carton; together as many places as bags, or a few more. */
export interface Arrangement {
  readonly alongLength: number;
  readonly alongWidth: number;
  readonly high: number;
}

export interface CartonProposal {
  readonly arrangement: Arrangement;
  readonly inner: Box;
  /** In whole steps of 5 mm. */
  readonly outer: Box;
  /** Share of the inner volume that no bag fills, 0 to 1. */
  readonly airShare: number;
}

/** Room left along each inner edge for hands and for bags that bulge, and the step of outer edges. */
const clearanceMm = 5;
const stepMm = 5;

/**
 * The carton that takes the least board for its bags: of all arrangements in rows, columns and layers, the bags on
 * whichever side, the least area of a regular slotted carton, 2 (L + W) (W + H). The height is never the longest
 * edge. A carton with more than `mostAir` is proposed only where every other has more too.
 * A proposal: the sample carton decides.
 *
 * @throws RangeError when a figure of the content is out of its range
 * Source: domain.md, section 2, duty 8.
 */
export function proposeCarton(content: CartonContent): CartonProposal {
  requireContent(content);
  const { bags } = content;
  let [best] = proposals(content, [bags, 1, 1]);
  for (let first = 1; first <= bags; first += 1) {
    const rest = Math.ceil(bags / first);
    for (let second = 1; second <= rest; second += 1) {
      for (const each of proposals(content, [first, second, Math.ceil(rest / second)])) {
        if (isBetter(each, best)) best = each;
      }
    }
  }
  return best;
}

function isBetter(one: CartonProposal, other: CartonProposal): boolean {
  const airy = one.airShare > mostAir;
  if (airy !== other.airShare > mostAir) return !airy;
  return boardAreaMm2(one.outer) < boardAreaMm2(other.outer);
}

function boardAreaMm2({ lengthMm, widthMm, heightMm }: Box): number {
  return 2 * (lengthMm + widthMm) * (widthMm + heightMm);
}

type Counts = readonly [number, number, number];

/** A block of bags as cartons: its longest edge is the length, each of the others may be the height. */
function proposals(content: CartonContent, counts: Counts): readonly [CartonProposal, CartonProposal] {
  const { lengthMm, widthMm, heightMm } = content.bag;
  const [longest, middle, shortest] = descending(
    { count: counts[0], mm: counts[0] * lengthMm },
    { count: counts[1], mm: counts[1] * widthMm },
    { count: counts[2], mm: counts[2] * heightMm },
  );
  return [proposal(content, longest, middle, shortest), proposal(content, longest, shortest, middle)];
}

interface Edge {
  readonly count: number;
  readonly mm: number;
}

function descending(a: Edge, b: Edge, c: Edge): readonly [Edge, Edge, Edge] {
  if (a.mm < b.mm) return descending(b, a, c);
  return b.mm < c.mm ? descending(a, c, b) : [a, b, c];
}

function proposal({ bag, bags, boardMm }: CartonContent, length: Edge, width: Edge, height: Edge) {
  const block = { lengthMm: length.mm, widthMm: width.mm, heightMm: height.mm };
  const outer = roomy(block, boardMm);
  const inner = innerOf(outer, boardMm);
  return {
    arrangement: { alongLength: length.count, alongWidth: width.count, high: height.count },
    inner,
    outer,
    airShare: 1 - (bags * boxVolumeMm3(bag)) / boxVolumeMm3(inner),
  };
}

/** Outer size with clearance around the block, in whole steps. */
function roomy(block: Box, boardMm: number): Box {
  const { lengthMm, widthMm, heightMm } = outerOf(block, boardMm);
  const inSteps = (mm: number) => Math.ceil((mm + clearanceMm) / stepMm) * stepMm;
  return { lengthMm: inSteps(lengthMm), widthMm: inSteps(widthMm), heightMm: inSteps(heightMm) };
}
