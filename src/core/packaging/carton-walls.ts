import type { Box } from "./box";

/** The walls of a regular slotted carton: one board at each side, two flaps at top and bottom. */
export const boards = { length: 2, width: 2, height: 4 };

/** Inner size of a carton of this outer size; an edge may come out as 0 or less. */
export function innerOf(outer: Box, boardMm: number): Box {
  return {
    lengthMm: outer.lengthMm - boards.length * boardMm,
    widthMm: outer.widthMm - boards.width * boardMm,
    heightMm: outer.heightMm - boards.height * boardMm,
  };
}
