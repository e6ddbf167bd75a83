/** Goods to be carried. NaN is unknown. */
export interface Load {
  /** Where they go; loads of one area travel together. */
  readonly area: string;
  readonly volumeM3: number;
  readonly weightKg: number;
}

/** What a team's usual vehicle carries; Infinity where no limit is set. */
export interface VehicleCapacity {
  readonly volumeM3: number;
  readonly weightKg: number;
}

/** One run of a vehicle. */
export interface Trip {
  readonly area: string;
  /** Loads by their place in the list, from 0. */
  readonly loads: readonly number[];
  /** Known volume and weight, added up. */
  readonly volumeM3: number;
  readonly weightKg: number;
  /** It is over the capacity: one load alone is too much for the vehicle. */
  readonly isOver: boolean;
}

interface OpenTrip {
  readonly loads: number[];
  volumeM3: number;
  weightKg: number;
}

/**
 * Groups loads into trips: each area for itself, in the order the areas first come, the largest load first, each into
 * the first trip of its area that still takes it. A load of unknown volume or weight counts as none of it.
 * Source: domain.md, section 2, duty 15.
 */
export function tripsOf(loads: readonly Load[], capacity: VehicleCapacity): readonly Trip[] {
  const fits = ({ volumeM3, weightKg }: OpenTrip, load: Load) =>
    volumeM3 + (load.volumeM3 || 0) <= capacity.volumeM3 &&
    weightKg + (load.weightKg || 0) <= capacity.weightKg;
  const byArea = new Map<string, OpenTrip[]>(loads.map(({ area }) => [area, []]));
  for (const at of largestFirst(loads, capacity)) {
    const load = loads[at];
    const trips = load && byArea.get(load.area);
    if (!trips) continue;
    let trip = trips.find((one) => fits(one, load));
    if (!trip) {
      trip = { loads: [], volumeM3: 0, weightKg: 0 };
      trips.push(trip);
    }
    trip.loads.push(at);
    trip.volumeM3 += load.volumeM3 || 0;
    trip.weightKg += load.weightKg || 0;
  }
  return [...byArea].flatMap(([area, trips]) =>
    trips.map((trip) => ({
      area,
      ...trip,
      isOver: trip.volumeM3 > capacity.volumeM3 || trip.weightKg > capacity.weightKg,
    })),
  );
}

/** Places of the loads by the greater share of a vehicle they take; without limits, as they come. */
function largestFirst(loads: readonly Load[], capacity: VehicleCapacity): readonly number[] {
  const share = ({ volumeM3, weightKg }: Load) =>
    Math.max((volumeM3 || 0) / capacity.volumeM3, (weightKg || 0) / capacity.weightKg);
  const shares = loads.map(share);
  return loads.map((_, at) => at).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
}
