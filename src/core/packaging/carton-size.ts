import { boxVolumeMm3, type Box } from "./box";
import type { CartonContent } from "./carton-content";
import { innerOf } from "./carton-walls";
import { leastBoard, type LaidBlock } from "./least-board";

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
  const block = leastBoard(content);
  const { bag, bags, boardMm } = content;
  const inner = innerOf(block.outer, boardMm);
  return {
    arrangement: arrangementOf(block, bag),
    inner,
    outer: block.outer,
    airShare: 1 - (bags * boxVolumeMm3(bag)) / boxVolumeMm3(inner),
  };
}

function arrangementOf({ counts: [first, second, third], height }: LaidBlock, bag: Box): Arrangement {
  const [longest, middle, shortest] = descending(
    { count: first, mm: first * bag.lengthMm },
    { count: second, mm: second * bag.widthMm },
    { count: third, mm: third * bag.heightMm },
  );
  const laid = {
    shortest: [longest, middle, shortest],
    middle: [longest, shortest, middle],
    longest: [middle, shortest, longest],
  } as const;
  const [length, width, high] = laid[height];
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
