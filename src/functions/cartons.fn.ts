import { cartonsNeeded } from "../core";
import { required } from "./cells/argument";
import { perCarton as perCartonOf, toCartons } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * Cartons needed to ship a quantity. 10,000 at 24 a carton are 417.
 * @customfunction CARTONS
 * @param quantity Pieces to ship, or bags when the carton's figure counts bags; text such as 1000PCS is read
 * @param perCarton How many one full carton holds, 1 or more
 * @returns Whole cartons; the last may be part full
 */
export function cartons(quantity: unknown[][], perCarton: unknown[][]): unknown[][] {
  return spill([required(quantity, toCartons), required(perCarton, perCartonOf)], cartonsNeeded);
}
