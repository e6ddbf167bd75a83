import { containersNeeded } from "../core";
import { optional, required } from "./cells/argument";
import { containerType } from "./cells/read-choice";
import { volumeM3, weightKg as weight } from "./cells/read-number";
import { spill } from "./cells/spill";

/**
 * Containers needed for a volume and a weight, by what is usually loaded and what roads in China bear. An estimate: check with FIT.
 * @customfunction CONTAINERS
 * @param cbm Volume of the cargo, m³
 * @param [weightKg] Gross weight of the cargo, kg; not counted when left out
 * @param [type] 20GP, 40GP, 40HQ (default) or 45HQ; 小柜, 大柜, 高柜 are read too
 * @returns Whole containers
 */
export function containers(cbm: unknown[][], weightKg?: unknown[][], type?: unknown[][]): unknown[][] {
  return spill(
    [required(cbm, volumeM3), optional(weightKg, weight, 0), optional(type, containerType, "40HQ")],
    containersNeeded,
  );
}
