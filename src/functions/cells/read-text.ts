import type { Reader } from "./argument";

/** A cell's text, trimmed; of a number its figures. */
export const text: Reader<string> = (cell) => String(cell).trim();
