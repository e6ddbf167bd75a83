import { boxVolumeMm3, type Box } from "./box";
import { requireContent, type CartonContent } from "./carton-content";
import { boards, innerOf } from "./carton-walls";
import { inSteps, leastBoard, type LaidBlock } from "./least-board";

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

/**
 * The carton that takes the least board for its bags: of all arrangements in rows, columns and layers, the bags on
 * whichever side, the least area of a regular slotted carton. Cartons of an odd shape or with too much air are
 * proposed only where there is no better one. A proposal: the sample carton decides.
 *
 * @throws RangeError when a figure of the content is out of its range
 * Source: domain.md, section 2, duty 8.
 */
export function proposeCarton(content: CartonContent): CartonProposal {
  requireContent(content);
  const block = leastBoard(content);
  const { bag, bags, boardMm } = content;
  const inner = innerOf(block.outer, boardMm);
  return {
    arrangement: arrangementOf(block, content),
    inner,
    outer: block.outer,
    airShare: 1 - (bags * boxVolumeMm3(bag)) / boxVolumeMm3(inner),
  };
}

/** How the block lies in the carton: the first way that makes its outer size. */
function arrangementOf(
  { counts: [first, second, third], outer }: LaidBlock,
  content: CartonContent,
): Arrangement {
  const { bag, boardMm } = content;
  const [longest, middle, shortest] = descending(
    { count: first, mm: first * bag.lengthMm },
    { count: second, mm: second * bag.widthMm },
    { count: third, mm: third * bag.heightMm },
  );
  const lyings = [
    [longest, middle, shortest],
    [longest, shortest, middle],
    [middle, shortest, longest],
  ] as const;
  const fits = ([length, width, high]: (typeof lyings)[number]) =>
    inSteps(length.mm + boards.length * boardMm) === outer.lengthMm &&
    inSteps(width.mm + boards.width * boardMm) === outer.widthMm &&
    inSteps(high.mm + boards.height * boardMm) === outer.heightMm;
  const [length, width, high] = lyings.find(fits) ?? lyings[0];
  return { alongLength: length.count, alongWidth: width.count, high: high.count };
}

interface Edge {
  readonly count: number;
  readonly mm: number;
}

function descending(a: Edge, b: Edge, c: Edge): readonly [Edge, Edge, Edge] {
  if (a.mm < b.mm) return descending(b, a, c);
  return b.mm < c.mm ? descending(a, c, b) : [a, b, c];
}
