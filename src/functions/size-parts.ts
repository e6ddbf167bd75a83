import { sizeText, type Size } from "../core";
import { cellError } from "./cells/cell-error";
import type { SizePart } from "./cells/read-choice";
import type { Result } from "./cells/spill";

/** A size as text, or one of its edges in centimetres. */
export function sizePartOf(size: Size, part: SizePart): Result {
  if (part === "size") return sizeText(size);
  const mm = { length: size.lengthMm, width: size.widthMm, height: size.heightMm }[part];
  return mm === null ? cellError("noHeight", sizeText(size)) : Number(`${mm}e-1`);
}
