import { required } from "./cells/argument";
import { number } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * The number a text certainly stands for: 1,000PCS, １２００, 2.5万, 500包/箱. Ranges, sums and estimates are errors.
 * @customfunction QTY
 * @param text Text to read; a number stays as it is
 * @returns Number, without its unit; a percentage as a share
 */
export function qty(text: unknown[][]): unknown[][] {
  return spill([required(text, number)], (value) => value);
}
