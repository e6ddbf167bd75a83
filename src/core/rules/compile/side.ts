import type { OrderLines } from "../../orders/lines";
import { numbersOf, type NumberField } from "../../orders/numbers-of";
import type { Derived } from "../derive/derived";
import type { RuleContext } from "../rule";

/** A column of numbers, one a line, NaN for none: a field's, one derived, or two of them put together. */
export type Side =
  | NumberField
  | Derived
  | readonly [left: NumberField | Derived, sign: keyof typeof combining, right: NumberField | Derived];

export function sideOf(side: Side, lines: OrderLines, context: RuleContext): ArrayLike<number> {
  if (typeof side === "function") return side(lines, context);
  if (typeof side === "string") return numbersOf(lines, side);
  const [left, sign, right] = side;
  return combining[sign](sideOf(left, lines, context), sideOf(right, lines, context), lines.count);
}

/** One loop a sign, so that each is compiled by itself. */
const combining = {
  "+": (a: ArrayLike<number>, b: ArrayLike<number>, count: number) => {
    const sums = new Float64Array(count);
    for (let line = 0; line < count; line += 1) sums[line] = at(a, line) + at(b, line);
    return sums;
  },
  "-": (a: ArrayLike<number>, b: ArrayLike<number>, count: number) => {
    const differences = new Float64Array(count);
    for (let line = 0; line < count; line += 1) differences[line] = at(a, line) - at(b, line);
    return differences;
  },
  "×": (a: ArrayLike<number>, b: ArrayLike<number>, count: number) => {
    const products = new Float64Array(count);
    for (let line = 0; line < count; line += 1) products[line] = at(a, line) * at(b, line);
    return products;
  },
};

export function at(values: ArrayLike<number>, line: number): number {
  return values[line] ?? Number.NaN;
}
