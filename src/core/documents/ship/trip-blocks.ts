import type { Text } from "../../lang";
import { tripsOf, type Trip } from "../../planning/trips";
import type { Block } from "../../report/blocks";
import type { Settings } from "../../settings";
import type { Desk } from "../desk/desk";
import { byText, grouped } from "../desk/grouped";
import { textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import type { ShipItem } from "./shipments";

const texts = {
  truck: { "zh-CN": "{plate} {driver}", en: "{plate} {driver}" },
  noTruck: { "zh-CN": "未派车：{area}", en: "No vehicle yet: {area}" },
  noTruckTrip: {
    "zh-CN": "未派车：{area}　第 {trip} 趟，共 {trips} 趟",
    en: "No vehicle yet: {area}, trip {trip} of {trips}",
  },
  noArea: { "zh-CN": "没写目的地", en: "no destination" },
  over: {
    "zh-CN": "超过每车 {volume} m³ / {weight} kg：{what}。请换大车或拆货。",
    en: "Over a vehicle's {volume} m³ / {weight} kg: {what}. Take a larger one or split the load.",
  },
  volume: { "zh-CN": "{volume} m³", en: "{volume} m³" },
  weight: { "zh-CN": "{weight} kg", en: "{weight} kg" },
  noLimit: { "zh-CN": "不限", en: "any" },
  noCapacity: {
    "zh-CN": "设置里没有填每车容积和载重，未派车的货只按目的地分组。",
    en: "The settings name no vehicle's volume and payload: loads without a vehicle are grouped by destination alone.",
  },
  none: { "zh-CN": "没有要发的货。", en: "Nothing is to leave." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Figures of a load, whole to three decimals. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A table a truck, with its drivers; then what has no truck, in trips by area and the capacity set. */
export function tripBlocks(
  desk: Desk,
  items: readonly ShipItem[],
  columns: readonly Column<ShipItem>[],
): readonly Block[] {
  const { say, settings } = desk;
  if (items.length === 0) return [{ kind: "note", text: say(texts.none) }];
  const byTruck = grouped(items, ({ line }) => textAt(line, "truckPlate") ?? "");
  const trucks = [...byTruck].filter(([plate]) => plate !== "").sort(([a], [b]) => byText(a, b));
  const headed = [
    ...trucks.map(([plate, load]) => ({ heading: truckName(desk, plate, load), items: load })),
    ...untrucked(desk, byTruck.get("") ?? []),
  ];
  const isUnlimited = settings.vehicleVolumeM3 === null && settings.vehiclePayloadKg === null;
  return [
    ...headed.flatMap(({ heading, items: load }, at): readonly Block[] => [
      { kind: "heading", level: 2, text: heading },
      ...tableBlocks(desk, { id: `trip-${at}`, columns, items: byDestination(load), empty: texts.none }),
      ...overNote(desk, load),
    ]),
    ...(isUnlimited && byTruck.has("") ? [note(say(texts.noCapacity))] : []),
  ];
}

function truckName({ say }: Desk, plate: string, load: readonly ShipItem[]): string {
  const drivers = [...new Set(load.flatMap(({ line }) => textAt(line, "driver") ?? []))];
  return say(texts.truck, { plate, driver: drivers.join(say(texts.separator)) }).trim();
}

function untrucked({ say, settings }: Desk, items: readonly ShipItem[]) {
  const areaOf = ({ line }: ShipItem) => textAt(line, "destination") ?? say(texts.noArea);
  const loads = items.map((item) => ({ area: areaOf(item), ...item.cargo }));
  const byArea = grouped(tripsOf(loads, capacityOf(settings)), ({ area }) => area);
  return [...byArea]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([area, trips]) =>
      trips.map((trip, at) => ({
        heading: say(trips.length > 1 ? texts.noTruckTrip : texts.noTruck, {
          area,
          trip: at + 1,
          trips: trips.length,
        }),
        items: itemsOf(trip, items),
      })),
    );
}

function itemsOf({ loads }: Trip, items: readonly ShipItem[]): readonly ShipItem[] {
  return loads.flatMap((at) => items[at] ?? []);
}

function capacityOf({ vehicleVolumeM3, vehiclePayloadKg }: Settings) {
  return { volumeM3: vehicleVolumeM3 ?? Infinity, weightKg: vehiclePayloadKg ?? Infinity };
}

/** Says of a vehicle's load that it is over the capacity set, and by which figure. */
function overNote({ say, settings }: Desk, load: readonly ShipItem[]): readonly Block[] {
  const capacity = capacityOf(settings);
  const volume = rounded(load.reduce((sum, { cargo }) => sum + (cargo.volumeM3 || 0), 0));
  const weight = rounded(load.reduce((sum, { cargo }) => sum + (cargo.weightKg || 0), 0));
  const over = [
    ...(volume > capacity.volumeM3 ? [say(texts.volume, { volume })] : []),
    ...(weight > capacity.weightKg ? [say(texts.weight, { weight })] : []),
  ];
  if (over.length === 0) return [];
  const limits = {
    volume: settings.vehicleVolumeM3 ?? say(texts.noLimit),
    weight: settings.vehiclePayloadKg ?? say(texts.noLimit),
  };
  return [note(say(texts.over, { ...limits, what: over.join(say(texts.separator)) }))];
}

function note(text: string): Block {
  return { kind: "note", text };
}

function byDestination(items: readonly ShipItem[]): readonly ShipItem[] {
  const place = ({ line }: ShipItem) => textAt(line, "destination") ?? "\uffff";
  return [...items].sort((a, b) => byText(place(a), place(b)));
}
