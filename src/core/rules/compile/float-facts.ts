import { leastAllowed, mostAllowed, orderStanding } from "../../packaging/deviation";

/** How bags ordered stand to the need and float; null while one of the quantities is unknown. */
export function bagStanding(ordered: number, needed: number, float: number) {
  return ordered >= 0 && needed >= 0 ? orderStanding(ordered, needed, float) : null;
}

/** Fewer than needed, whether inside the float or beyond it. */
export function isBelow(standing: ReturnType<typeof bagStanding>): boolean {
  return standing === "short" || standing === "under";
}

/** The facts of a deviation: quantities, the limit in percent, and what it allows. */
export function floatFacts(ordered: number, needed: number, float: number) {
  return {
    ordered,
    needed,
    limit: Math.round(float * 1e4) / 100,
    least: leastAllowed(needed, float),
    most: mostAllowed(needed, float),
  };
}
