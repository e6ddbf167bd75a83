import type { Size } from "../core";
import { optional, required } from "./cells/argument";
import { sizePart, type SizePart } from "./cells/read-choice";
import { size as sizeOf } from "./cells/read-size";
import { remembering } from "./cells/remembering";
import { spill } from "./cells/spill";
import { sizePartOf } from "./size-parts";

/**
 * A size read from text, whole or one edge of it: 60*40*35cm, 600x400x350mm, 长60*宽40*高35.
 * @customfunction SIZE
 * @param text Text to read; without a unit the figures are judged by their magnitude
 * @param [part] L, W or H (长, 宽, 高) for one edge; the whole size when left out
 * @returns The size such as 60×40×35cm, or one edge in centimetres
 */
export function size(text: unknown[][], part?: unknown[][]): unknown[][] {
  const ofPart = remembering((part: SizePart) => remembering((size: Size) => sizePartOf(size, part)));
  return spill([required(text, sizeOf), optional(part, sizePart, "size")], (size, part) =>
    ofPart(part)(size),
  );
}
