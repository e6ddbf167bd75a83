import { sizeText, type Size } from "../core";
import { cellProblem } from "./cells/cell-error";
import type { Result } from "./cells/spill";

/** A size as text, or one of its edges in centimetres. */
export function sizePartOf(size: Size, part: "size" | "length" | "width" | "height"): Result {
  switch (part) {
    case "size":
      return sizeText(size);
    case "length":
      return inCm(size.lengthMm);
    case "width":
      return inCm(size.widthMm);
    case "height":
      return size.heightMm === null ? cellProblem("noHeight", sizeText(size)) : inCm(size.heightMm);
    default:
      return part satisfies never;
  }
}

function inCm(mm: number): number {
  return Number(`${mm}e-1`);
}
