import fc from "fast-check";
import type { Box } from "../../../src/core/packaging/box";
import { mostAir, type CartonContent } from "../../../src/core/packaging/carton-content";
import { innerOf } from "../../../src/core/packaging/carton-walls";
import { leastBoard } from "../../../src/core/packaging/least-board";

/** Where an edge of a block of bags ends up: as the carton's length, width and height. */
const lyings = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * Every carton for the bags: rows, columns and layers of which none may be left out, on any side, with 5 mm of room,
 * in steps of 5 mm.
 */
function everyCarton({ bag, bags, boardMm }: CartonContent): readonly Box[] {
  const up = (mm: number) => Math.ceil((mm + 5) / 5) * 5;
  const cartons: Box[] = [];
  for (let first = 1; first <= bags; first += 1) {
    for (let second = 1; second <= bags; second += 1) {
      const third = Math.ceil(bags / (first * second));
      if ((first - 1) * second * third >= bags || first * (second - 1) * third >= bags) continue;
      const edges = [first * bag.lengthMm, second * bag.widthMm, third * bag.heightMm] as const;
      for (const [length, width, height] of lyings) {
        if (edges[length] < edges[width]) continue;
        cartons.push({
          lengthMm: up(edges[length] + 2 * boardMm),
          widthMm: up(edges[width] + 2 * boardMm),
          heightMm: up(edges[height] + 4 * boardMm),
        });
      }
    }
  }
  return cartons;
}

/** Faults first, then board. */
function rank(outer: Box, { bag, bags, boardMm }: CartonContent): readonly [number, number] {
  const { lengthMm, widthMm, heightMm } = innerOf(outer, boardMm);
  const air = 1 - (bags * (bag.lengthMm * bag.widthMm * bag.heightMm)) / (lengthMm * widthMm * heightMm);
  const odd = [air > mostAir, lengthMm > 2.5 * widthMm, heightMm > 2 * widthMm || heightMm < 0.15 * widthMm];
  const board = 2 * (outer.lengthMm + outer.widthMm) * (outer.widthMm + outer.heightMm);
  return [odd.filter(Boolean).length, board];
}

const edge = fc.oneof(
  fc.integer({ min: 10, max: 400 }),
  fc.integer({ min: 100, max: 4000 }).map((tenths) => tenths / 10),
);
const contents = fc
  .tuple(edge, edge, edge, fc.integer({ min: 1, max: 60 }), fc.constantFrom(3, 4, 6.5, 7))
  .map(([lengthMm, widthMm, heightMm, bags, boardMm]): CartonContent => ({
    bag: { lengthMm, widthMm, heightMm },
    bags,
    boardMm,
  }));

test("of every carton there is, none has fewer faults, or as few and less board", () => {
  fc.assert(
    fc.property(contents, (content) => {
      const ranks = everyCarton(content).map((outer) => rank(outer, content));
      const fewest = Math.min(...ranks.map(([faults]) => faults));
      const least = Math.min(...ranks.filter(([faults]) => faults === fewest).map(([, board]) => board));
      expect(rank(leastBoard(content).outer, content)).toEqual([fewest, least]);
    }),
  );
});
