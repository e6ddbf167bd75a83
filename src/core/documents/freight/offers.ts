import type { Day } from "../../dates/day";
import { containerTypeOf } from "../../loading/container-type";
import { freightCost, type FreightCost } from "../../logistics/freight-cost";
import { freightModeOf, type FreightMode } from "../../logistics/freight-mode";
import { pastTrips, type PastTrips } from "../../logistics/past-trips";
import { currencyOf } from "../../money/currency";
import { foldText } from "../../orders/values/fold";
import { rowsOfKind } from "../desk/all-rows";
import type { Desk, Line } from "../desk/desk";
import { numberAt, textAt } from "../desk/line-values";
import type { Shipment } from "../ship/shipments";

/** How an offer stands among those for the same shipment in its currency. */
export type Standing = "advised" | "advisedLate" | "cheapest" | "fastest" | "expired" | "unknown" | "plain";

/** A quote reckoned for a shipment. */
export interface Offer {
  readonly shipment: Shipment;
  /** Row of the sheet of quotes. */
  readonly quote: Line;
  readonly mode: FreightMode;
  readonly currency: string;
  /** Null where a weight or a volume that it takes is unknown. */
  readonly cost: FreightCost | null;
  /** NaN where the quote does not say. */
  readonly days: number;
  readonly arrival: Day;
  /** Days after the required date; 0 or less in time; NaN where one is unknown. */
  readonly late: number;
  readonly past: PastTrips;
  readonly standing: Standing;
}

/** The offers for each shipment: by currency and cost, those that cannot be taken last. */
export function offersFor(desk: Desk, shipments: readonly Shipment[]): readonly Offer[] {
  const quotes = rowsOfKind({ ...desk, chosen: null }, "quotes");
  const pastOf = pastTrips(
    desk.tables.map(({ lines }) => lines),
    desk.date,
  );
  return shipments.flatMap((shipment) => {
    const offers = quotes
      .filter((quote) => goesTo(quote, shipment))
      .map((quote) => offerOf(desk, shipment, quote, pastOf));
    return ranked(offers);
  });
}

/** The volume, weight, day and dates of a shipment; NaN where one of its lines does not tell. */
export function freightOf({ items }: Shipment, { date }: Desk) {
  const total = (of: (item: (typeof items)[number]) => number) =>
    items.reduce((sum, item) => sum + of(item), 0);
  const least = (field: "plannedShipDate" | "requiredDate") =>
    Math.min(...items.map(({ line }) => numberAt(line, field)).filter((day) => !Number.isNaN(day)));
  const planned = least("plannedShipDate");
  const due = least("requiredDate");
  return {
    volumeM3: Math.round(total(({ cargo }) => cargo.volumeM3) * 1000) / 1000,
    weightKg: Math.round(total(({ cargo }) => cargo.weightKg) * 100) / 100,
    leaves: planned === Infinity || planned < date ? date : planned,
    due: due === Infinity ? Number.NaN : due,
  };
}

function offerOf(desk: Desk, shipment: Shipment, quote: Line, pastOf: ReturnType<typeof pastTrips>): Offer {
  const { leaves, due, ...freight } = freightOf(shipment, desk);
  const mode = freightModeOf(textAt(quote, "transportMode"));
  const cost = freightCost(freight, {
    mode,
    perKg: numberAt(quote, "pricePerKg"),
    perCbm: numberAt(quote, "pricePerCbm"),
    perContainer: numberAt(quote, "pricePerContainer"),
    containerType: containerTypeOf(textAt(quote, "containerType") ?? ""),
    minimum: numberAt(quote, "minimumCharge"),
  });
  const days = numberAt(quote, "transitDays");
  const arrival = leaves + days;
  return {
    ...{ shipment, quote, mode, cost, days, arrival },
    currency: currencyOf(textAt(quote, "currency")),
    late: arrival - due,
    past: pastOf(textAt(quote, "forwarder") ?? "", mode, days),
    standing: numberAt(quote, "validUntil") < leaves ? "expired" : cost === null ? "unknown" : "plain",
  };
}

/** A quote without a destination goes anywhere; a shipment without one may go by any quote. */
function goesTo(quote: Line, { items }: Shipment): boolean {
  const to = foldText(textAt(quote, "destination") ?? "").toLowerCase();
  if (to === "") return true;
  const places = items.map(({ line }) => foldText(textAt(line, "destination") ?? "").toLowerCase());
  return places.every((place) => place === "" || place.includes(to) || to.includes(place));
}

/** Costs are compared within a currency only. */
function ranked(offers: readonly Offer[]): readonly Offer[] {
  const open = offers.filter(({ standing }) => standing === "plain");
  const currencies = [...new Set(open.map(({ currency }) => currency))];
  return [
    ...currencies.flatMap((currency) => judged(open.filter((offer) => offer.currency === currency))),
    ...offers.filter(({ standing }) => standing !== "plain"),
  ];
}

function judged(offers: readonly Offer[]): readonly Offer[] {
  const sorted = [...offers].sort((a, b) => costOf(a) - costOf(b));
  const inTime = sorted.find(({ late }) => !(late > 0));
  const fastest = [...sorted].sort((a, b) => lastIfNone(a.days) - lastIfNone(b.days))[0];
  const advised = inTime ?? fastest;
  return sorted.map((offer): Offer => {
    if (offer === advised) return { ...offer, standing: inTime ? "advised" : "advisedLate" };
    if (offer === sorted[0]) return { ...offer, standing: "cheapest" };
    return offer === fastest && !Number.isNaN(offer.days) ? { ...offer, standing: "fastest" } : offer;
  });
}

function costOf({ cost }: Offer): number {
  return cost?.cost ?? Infinity;
}

function lastIfNone(days: number): number {
  return Number.isNaN(days) ? Infinity : days;
}
