import type { Size } from "../packaging/size";
import { cartonsThatFit } from "./fit";
import { containers, payloadKg, type ContainerType } from "./containers";

/** Cartons of one outer size. */
export interface CartonLot {
  readonly size: Size;
  readonly cartons: number;
}

/** How a load suits a type of container. NaN is unknown. */
export interface LoadChoice {
  readonly type: ContainerType;
  /** Share of its places the cartons take, each size for itself: 1 is one full container. */
  readonly places: number;
  /** Share of what it may carry on Chinese roads. */
  readonly payload: number;
  /** Containers needed by both. */
  readonly count: number;
}

/**
 * How a load suits each type of container, the smallest first. Cartons of one size are counted by their layers, see
 * `cartonsThatFit`; several sizes are added up as shares, which is an estimate. Infinite where a carton does not go
 * in at all.
 *
 * @param weightKg - NaN where unknown: then the places alone count
 * Source: domain.md, section 2, duty 13, and section 5.
 */
export function loadChoices(lots: readonly CartonLot[], weightKg: number): readonly LoadChoice[] {
  return (Object.keys(containers) as ContainerType[]).map((type) => {
    const places = lots.reduce((sum, { size, cartons }) => {
      const fit = cartonsThatFit(size, type);
      return sum + (fit === null ? Number.NaN : cartons / fit);
    }, 0);
    const payload = weightKg / payloadKg(type);
    return { type, places, payload, count: Math.max(Math.ceil(places), Math.ceil(payload) || 0) };
  });
}

/** The smallest type that takes the load in one container; null when none does. */
export function smallestFor(choices: readonly LoadChoice[]): ContainerType | null {
  return choices.find(({ count }) => count === 1)?.type ?? null;
}
