import type { OrderLines } from "../../orders/lines";
import { numbersOf } from "../../orders/numbers-of";
import { oncePerTable } from "./derived";

/** Rounding to a cent, with room for the last binary digits. */
const cent = 0.010_001;

/** Lines that can be compared, from which on most of them differing shows another basis and not many mistakes. */
const fewestComparable = 20;

interface Amounts {
  /** Lines whose amount, quantity and price are all known. */
  readonly comparable: number;
  /** Of these, the lines whose amount is not quantity × price. */
  readonly differing: readonly number[];
  /** Most amounts differ: they rest on another price (with tax, by the pack), not on mistakes. */
  readonly otherBasis: boolean;
}

/** How the amounts of a table stand to quantity × price; cancelled lines left out. */
export const amountsOf = oncePerTable((lines: OrderLines): Amounts => {
  const { cancelled, count } = lines;
  const amounts = numbersOf(lines, "amount");
  const quantities = numbersOf(lines, "orderQty");
  const prices = numbersOf(lines, "unitPrice");
  const differing: number[] = [];
  let comparable = 0;
  for (let line = 0; line < count; line += 1) {
    const gap = Math.abs(
      (amounts[line] ?? Number.NaN) - (quantities[line] ?? Number.NaN) * (prices[line] ?? Number.NaN),
    );
    if (Number.isNaN(gap) || cancelled[line] === 1) continue;
    comparable += 1;
    if (gap > cent) differing.push(line);
  }
  const otherBasis = comparable >= fewestComparable && differing.length * 2 > comparable;
  return { comparable, differing, otherBasis };
});
