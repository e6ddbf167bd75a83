import type { Line } from "../desk/desk";
import { numberAt, textAt } from "../desk/line-values";

/** How often something that is recorded went well. */
export interface Share {
  readonly well: number;
  /** Trips on which it is recorded. */
  readonly of: number;
}

export const aspects = ["onTime", "damage", "counts", "accepted"] as const;
export type Aspect = (typeof aspects)[number];

export interface DriverScore {
  /** null where no row names one. */
  readonly driver: string | null;
  readonly trips: readonly Line[];
  readonly shares: Readonly<Record<Aspect, Share>>;
  readonly damagedCartons: number;
  /** Mean of the shares that are recorded, 0 to 1; NaN where nothing is. */
  readonly score: number;
}

/** 1 where a trip went well in this, 0 where it did not, NaN where nothing is recorded. */
const wentWell: Readonly<Record<Aspect, (trip: Line) => number>> = {
  onTime: (trip) => numberAt(trip, "onTime"),
  damage: (trip) => isNone(numberAt(trip, "damagedCartons")),
  counts: (trip) => isNone(numberAt(trip, "countErrors")),
  accepted: (trip) => 1 - numberAt(trip, "refusedTrip"),
};

function isNone(count: number): number {
  if (Number.isNaN(count)) return Number.NaN;
  return count === 0 ? 1 : 0;
}

function shareOf(trips: readonly Line[], aspect: Aspect): Share {
  const recorded = trips.map(wentWell[aspect]).filter((well) => !Number.isNaN(well));
  return { well: recorded.reduce((sum, well) => sum + well, 0), of: recorded.length };
}

/** The name of the driver; else the truck's plate. */
export function driverOf(trip: Line): string | null {
  return textAt(trip, "driver") ?? textAt(trip, "truckPlate");
}

/** A driver's trips scored: every aspect counts alike, over the trips on which it is recorded. */
export function driverScore(driver: string | null, trips: readonly Line[]): DriverScore {
  const shares = {
    onTime: shareOf(trips, "onTime"),
    damage: shareOf(trips, "damage"),
    counts: shareOf(trips, "counts"),
    accepted: shareOf(trips, "accepted"),
  };
  const recorded = aspects.map((aspect) => shares[aspect]).filter(({ of }) => of > 0);
  const total = recorded.reduce((sum, { well, of }) => sum + well / of, 0);
  const damagedCartons = trips.reduce((sum, trip) => sum + (numberAt(trip, "damagedCartons") || 0), 0);
  return { driver, trips, shares, damagedCartons, score: total / recorded.length };
}
