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

/** Shapes of carton that stand and stack well, by inner size. Source: GB/T 6543, single and double corrugated boxes. */
const shapes = { mostLengthToWidth: 2.5, mostHeightToWidth: 2, leastHeightToWidth: 0.15 };

/**
 * The carton that takes the least board for its bags: of all arrangements in rows, columns and layers, the bags on
 * whichever side, the least area of a regular slotted carton, 2 (L + W) (W + H). Cartons of an odd shape or with
 * more than `mostAir` are proposed only where there is no better one. A proposal: the sample carton decides.
 *
 * @throws RangeError when a figure of the content is out of its range
 * Source: domain.md, section 2, duty 8.
 */
export function proposeCarton(content: CartonContent): CartonProposal {
  requireContent(content);
  let [best] = proposals(content, [content.bags, 1, 1]);
  for (const counts of arrangements(content.bags)) {
    for (const each of proposals(content, counts)) if (isBetter(each, best)) best = each;
  }
  return best;
}

type Counts = readonly [number, number, number];

/** Every block of rows, columns and layers that holds the bags and none with a row, column or layer less. */
function arrangements(bags: number): Counts[] {
  const found: Counts[] = [];
  for (let first = 1; first <= bags; first += 1) {
    for (let second = 1; second <= Math.ceil(bags / first); second += 1) {
      const third = Math.ceil(bags / (first * second));
      const tight = (first - 1) * second * third < bags && first * (second - 1) * third < bags;
      if (tight) found.push([first, second, third]);
    }
  }
  return found;
}

function isBetter(one: CartonProposal, other: CartonProposal): boolean {
  const more = faults(one) - faults(other);
  return more === 0 ? boardAreaMm2(one.outer) < boardAreaMm2(other.outer) : more < 0;
}

function faults({ inner: { lengthMm, widthMm, heightMm }, airShare }: CartonProposal): number {
  const long = lengthMm > shapes.mostLengthToWidth * widthMm;
  const high = heightMm > shapes.mostHeightToWidth * widthMm;
  const flat = heightMm < shapes.leastHeightToWidth * widthMm;
  return Number(airShare > mostAir) + Number(long) + Number(high || flat);
}

function boardAreaMm2({ lengthMm, widthMm, heightMm }: Box): number {
  return 2 * (lengthMm + widthMm) * (widthMm + heightMm);
}

/** A block of bags as cartons: each of its edges may be the height. */
function proposals(content: CartonContent, counts: Counts): readonly [CartonProposal, ...CartonProposal[]] {
  const { lengthMm, widthMm, heightMm } = content.bag;
  const [longest, middle, shortest] = descending(
    { count: counts[0], mm: counts[0] * lengthMm },
    { count: counts[1], mm: counts[1] * widthMm },
    { count: counts[2], mm: counts[2] * heightMm },
  );
  return [
    proposal(content, longest, middle, shortest),
    proposal(content, longest, shortest, middle),
    proposal(content, middle, shortest, longest),
  ];
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
