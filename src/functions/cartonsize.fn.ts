import { leastBoard, mostBagsPerCarton, sizeText, usualBoardMm } from "../core";
import { optional, required, type Reader } from "./cells/argument";
import { isCellError } from "./cells/cell-error";
import { boardMm } from "./cells/read-choice";
import { wholeNumber } from "./cells/read-number";
import { boxSize } from "./cells/read-size";
import { remembering } from "./cells/remembering";
import { spill } from "./cells/spill";

/**
 * Proposes the outer size of a carton for packed bags, the one that takes the least board. The sample carton decides.
 * @customfunction CARTONSIZE
 * @param bag Size of one packed bag, length × width × height, such as 20*12*6cm
 * @param bagsPerCarton Bags in one carton, 1 to 500
 * @param [board] Thickness of the board in mm, or its flutes such as BC or B; 7 mm (five layers, BC) when left out
 * @returns Outer size, such as 50×22×39.5cm
 */
export function cartonsize(bag: unknown[][], bagsPerCarton: unknown[][], board?: unknown[][]): unknown[][] {
  return spill(
    [
      required(bag, cartonsOfBag),
      required(bagsPerCarton, wholeNumber(1, mostBagsPerCarton)),
      optional(board, boardMm, usualBoardMm),
    ],
    (ofBag, bags, thicknessMm) => ofBag(thicknessMm)(bags),
  );
}

/** The bag's cartons, by the thickness of their board and the bags they hold. */
const cartonsOfBag: Reader<(boardMm: number) => (bags: number) => string> = (cell) => {
  const size = boxSize(cell);
  if (isCellError(size)) return size;
  return remembering((boardMm: number) =>
    remembering((bags: number) => sizeText(leastBoard({ bag: size, bags, boardMm }).outer)),
  );
};
