import type { Day } from "../../dates/day";
import type { FieldId } from "../../orders/fields";
import type { Say } from "../../report/say";
import type { Desk, Line } from "../desk/desk";
import { fullDay } from "../desk/form";
import { grouped } from "../desk/grouped";
import { numberAt, textAt } from "../desk/line-values";
import { cargoOf, type Cargo } from "./cargo";

/** A line with what of it is shipped. */
export interface ShipItem {
  readonly line: Line;
  readonly cargo: Cargo;
}

/** Goods that leave together on one notice. */
export interface Shipment {
  readonly items: readonly ShipItem[];
}

/** Lines with one ship notice are one shipment; without one, the lines of an order and customer. */
export function shipmentsOf(lines: readonly Line[]): readonly Shipment[] {
  return together(lines, shipmentKey);
}

function shipmentKey(line: Line): unknown {
  return textAt(line, "shippingNoticeNo") ?? [textAt(line, "orderNo"), textAt(line, "customer")];
}

/** Lines that go to one customer at one place. */
export function byReceiver(lines: readonly Line[]): readonly Shipment[] {
  return together(lines, (line) => [textAt(line, "customer"), textAt(line, "destination")]);
}

/** Lines that go into one container; without a container number, the lines of a shipment. */
export function byContainer(lines: readonly Line[]): readonly Shipment[] {
  return together(lines, (line) => [textAt(line, "containerNo") ?? shipmentKey(line)]);
}

function together(lines: readonly Line[], keyOf: (line: Line) => unknown): readonly Shipment[] {
  const groups = grouped(lines, (line) => JSON.stringify(keyOf(line)));
  return [...groups.values()].map((own) => ({
    items: own.map((line) => ({ line, cargo: cargoOf(line) })),
  }));
}

const separators = { "zh-CN": "、", en: ", " };

/** The texts of a field over a shipment, each once. */
export function textsOf({ items }: Shipment, field: FieldId, say: Say): string {
  const texts = items.flatMap(({ line }) => textAt(line, field) ?? []);
  return [...new Set(texts)].join(say(separators));
}

/** The planned day of a shipment; the given day where none is planned. */
export function shipDayText({ items }: Shipment, { say }: Desk, day: Day): string {
  const planned = items
    .map(({ line }) => numberAt(line, "plannedShipDate"))
    .filter((one) => !Number.isNaN(one));
  return fullDay(planned.length > 0 ? Math.min(...planned) : day, say);
}
