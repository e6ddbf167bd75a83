import type { RuleContext } from "../rule";
import { linesFlagged } from "../../orders/flags";
import type { OrderLines } from "../../orders/lines";
import type { Marked } from "../derive/marks";
import { at, sideOf, type Side } from "./side";

/**
 * What a line must pass before it can break a rule: a mark it must carry, or a comparison as data,
 * `["prodEndPlan", ">", "requiredDate"]`, which is compiled to one loop over two columns. Unknown values (NaN) pass no
 * comparison.
 */
export type Where =
  | Marked
  | readonly [
      left: Side,
      sign: keyof typeof passing,
      /** `asOf` is the as-of date, a number itself. */
      right: Side | "asOf" | number,
    ];

/** Numbers of lines, in order. */
export type LineNumbers = readonly number[] | Int32Array;

/** Lines that pass. */
export function linesWhere(where: Where, lines: OrderLines, context: RuleContext): LineNumbers {
  if (typeof where === "function") return linesFlagged(where(lines, context));
  const [left, sign, right] = where;
  const a = sideOf(left, lines, context);
  const fixed = right === "asOf" ? context.asOf : right;
  return typeof fixed === "number"
    ? passing[sign](a, Float64Array.of(fixed), 0, lines.count)
    : passing[sign](a, sideOf(fixed, lines, context), 1, lines.count);
}

/** One loop a sign, so that each is compiled by itself; `step` is 0 where the right side is one number. */
const passing = {
  "<": (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) if (at(a, line) < at(b, line * step)) found.push(line);
    return found;
  },
  ">": (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) if (at(a, line) > at(b, line * step)) found.push(line);
    return found;
  },
  ">=": (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) if (at(a, line) >= at(b, line * step)) found.push(line);
    return found;
  },
  /** Not a whole number, or below the right side. */
  notCount: (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) {
      const value = at(a, line);
      if (value < at(b, line * step) || value > Math.floor(value)) found.push(line);
    }
    return found;
  },
  "=": (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) if (at(a, line) === at(b, line * step)) found.push(line);
    return found;
  },
  "≠": (a: ArrayLike<number>, b: ArrayLike<number>, step: 0 | 1, count: number) => {
    const found: number[] = [];
    for (let line = 0; line < count; line += 1) {
      if (Math.abs(at(a, line) - at(b, line * step)) > 0) found.push(line);
    }
    return found;
  },
};
