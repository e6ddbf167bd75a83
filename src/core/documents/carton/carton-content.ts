import { boardThicknessMm, usualBoardMm } from "../../packaging/board";
import { boxOf } from "../../packaging/box";
import { mostBagsPerCarton, type CartonContent } from "../../packaging/carton-content";
import { bagsInCarton } from "../../packaging/per-carton";
import type { Line } from "../desk/desk";
import { numberAt, sizeAt, textAt } from "../desk/line-values";

export interface LineContent {
  readonly content: CartonContent;
  /** The board is not named; the usual one is taken. */
  readonly boardIsUsual: boolean;
}

/** What a carton of a line holds; null where packed bag or bags per carton are not known. */
export function lineContent(line: Line): LineContent | null {
  const size = sizeAt(line, "packedBagSize");
  const bag = size && boxOf(size);
  const bags = bagsInCarton(
    numberAt(line, "pcsPerBag"),
    numberAt(line, "bagsPerCarton"),
    numberAt(line, "pcsPerCarton"),
  );
  if (!bag || !Number.isInteger(bags) || bags < 1 || bags > mostBagsPerCarton) return null;
  const board = boardThicknessMm(textAt(line, "cartonQuality") ?? "");
  return {
    content: { bag, bags, boardMm: board ?? usualBoardMm },
    boardIsUsual: board === null,
  };
}
