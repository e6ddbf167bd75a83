import { lastCarton } from "../core";
import { required } from "./cells/argument";
import { perCarton as perCartonOf, toCartons } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * What the last carton holds. 10,000 at 24 a carton leave 16.
 * @customfunction LASTCARTON
 * @param quantity Pieces to ship, or bags when the carton's figure counts bags
 * @param perCarton How many one full carton holds, 1 or more
 * @returns Pieces in the last carton; a full carton's when all are full
 */
export function lastcarton(quantity: unknown[][], perCarton: unknown[][]): unknown[][] {
  return spill([required(quantity, toCartons), required(perCarton, perCartonOf)], lastCarton);
}
