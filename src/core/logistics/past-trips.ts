import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";
import { freightModeOf, type FreightMode } from "./freight-mode";

/** What a forwarder did before. */
export interface PastTrips {
  /** Trips of which something is known. */
  readonly trips: number;
  /** Of the days from shipment to receipt; NaN where none is known. */
  readonly meanDays: number;
  readonly onTime: number;
  /** Trips of which it is known whether they were on time. */
  readonly judged: number;
}

/** What a sheet says of one trip. */
interface Trip {
  /** `other` where the row does not say it. */
  readonly mode: FreightMode;
  /** Days from shipment to receipt; NaN where unknown. */
  readonly days: number;
  /** 1, 0, or NaN where no tick is kept. */
  readonly tick: number;
}

/** From so many judged trips on a share tells something of a forwarder. */
export const enoughTrips = 5;

/**
 * Reads what forwarders did by a day, from tables of orders and of dispatches: a trip is on time by its own tick, else
 * if it took no more days than the quote says. Rows alike in order, day and forwarder are one trip.
 */
export function pastTrips(
  tables: readonly OrderLines[],
  asOf: Day,
): (forwarder: string, mode: FreightMode, quotedDays: number) => PastTrips {
  const byForwarder = new Map<string, Map<string, Trip>>();
  for (const { columns, kind, count, cancelled } of tables) {
    if ((kind !== "orders" && kind !== "dispatch") || !columns.forwarder) continue;
    for (let line = 0; line < count; line += 1) {
      const forwarder = forwarderKey(columns.forwarder.texts[line] ?? "");
      const shipped = columns.actualShipDate?.values[line] ?? Number.NaN;
      const received = columns.customerReceivedDate?.values[line] ?? Number.NaN;
      const tick = columns.onTime?.values[line] ?? Number.NaN;
      const days = received >= shipped && received <= asOf ? received - shipped : Number.NaN;
      if (forwarder === "" || cancelled[line] === 1 || (Number.isNaN(days) && Number.isNaN(tick))) continue;
      const trips = byForwarder.get(forwarder) ?? new Map<string, Trip>();
      const mode = freightModeOf(columns.transportMode?.texts[line] ?? null);
      trips.set(`${columns.orderNo?.texts[line] ?? line}\n${shipped}`, { mode, days, tick });
      byForwarder.set(forwarder, trips);
    }
  }
  return (forwarder, mode, quotedDays) => {
    const all = [...(byForwarder.get(forwarderKey(forwarder))?.values() ?? [])];
    return summed(
      all.filter((trip) => mode === "other" || trip.mode === "other" || trip.mode === mode),
      quotedDays,
    );
  };
}

function summed(trips: readonly Trip[], quotedDays: number): PastTrips {
  const taken = trips.flatMap(({ days }) => (Number.isNaN(days) ? [] : [days]));
  const judged = trips.flatMap(({ tick, days }) => {
    if (!Number.isNaN(tick)) return [tick === 1];
    return Number.isNaN(days) || Number.isNaN(quotedDays) ? [] : [days <= quotedDays];
  });
  return {
    trips: trips.length,
    meanDays: taken.length > 0 ? taken.reduce((sum, days) => sum + days, 0) / taken.length : Number.NaN,
    onTime: judged.filter((isOnTime) => isOnTime).length,
    judged: judged.length,
  };
}

function forwarderKey(text: string): string {
  return foldText(text).toLowerCase();
}
