import { readSizeText, type Box, type Size } from "../../core";
import type { Reader } from "./argument";
import { cellError, isCellError } from "./cell-error";

/** Text that is a size: `60*40*35cm`, `600x400x350mm`, `180*80cm`. */
export const size: Reader<Size> = (cell) => {
  const read = typeof cell === "string" ? readSizeText(cell, null) : null;
  return read ?? cellError("notSize", cell);
};

/** A size that has a height. */
export const boxSize: Reader<Size & Box> = (cell) => {
  const read = size(cell);
  return isCellError(read) || hasHeight(read) ? read : cellError("noHeight", cell);
};

function hasHeight(one: Size): one is Size & Box {
  return one.heightMm !== null;
}
