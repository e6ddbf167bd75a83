import { defaults, type BagPlate } from "../core";

/** The share bags may differ from the need: the team's own where it is given, else the usual one of the plate. */
export function bagFloat(plate: BagPlate, own: number | null): number {
  return own ?? (plate === "newPlate" ? defaults.newPlateBagFloat : defaults.regularBagFloat);
}
