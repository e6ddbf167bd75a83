import { containersNeeded, type ContainerType } from "../loading/containers";
import { volumeWeightDivisors } from "../packaging/volume";
import type { FreightMode } from "./freight-mode";

/** Goods to be carried; NaN is unknown. */
export interface Freight {
  readonly volumeM3: number;
  readonly weightKg: number;
}

/** Prices of one quote; NaN is none. */
export interface FreightRates {
  readonly mode: FreightMode;
  readonly perKg: number;
  readonly perCbm: number;
  readonly perContainer: number;
  /** Of the price per container. */
  readonly containerType: ContainerType | null;
  readonly minimum: number;
}

export interface FreightCost {
  readonly cost: number;
  /** What the cost is reckoned by. */
  readonly by: "kg" | "cbm" | "containers" | "minimum";
  /** Kilograms, m³ or containers charged; NaN for the minimum. */
  readonly charged: number;
  /** Volume weight is more than weight, or weight more than volume: the other one is charged. */
  readonly isTurned: boolean;
  /** The weight is not known, so volume was not compared with it. */
  readonly lacksWeight: boolean;
}

/**
 * What a quote asks for goods. By courier and air the greater of weight and volume weight is charged (cm³ ÷ 5000, ÷ 6000),
 * by other ways the weight; a price per m³ by sea and rail charges the greater of m³ and tonnes. Where prices per kg and
 * per m³ are both given the higher result holds, and the minimum at least; whole containers are taken where they cost
 * less. Null where a figure it takes is unknown. Source: domain.md, section 5, "Volume weight".
 */
export function freightCost(freight: Freight, rates: FreightRates): FreightCost | null {
  const parts = [byKg(freight, rates), byCbm(freight, rates)];
  if (parts.includes(null)) return byContainer(freight, rates);
  const known = parts.filter((part): part is FreightCost => typeof part === "object" && part !== null);
  const higher = known.reduce<FreightCost | null>((a, b) => (a && a.cost >= b.cost ? a : b), null);
  const bulk = higher && atLeast(higher, rates.minimum);
  const whole = byContainer(freight, rates);
  if (!bulk || !whole) return bulk ?? whole;
  return whole.cost < bulk.cost ? whole : bulk;
}

/** undefined: no such price; null: it cannot be reckoned. */
type Part = FreightCost | null | undefined;

function byKg({ volumeM3, weightKg }: Freight, { mode, perKg }: FreightRates): Part {
  if (!(perKg > 0)) return undefined;
  const divisor = mode === "courier" || mode === "air" ? volumeWeightDivisors[mode] : null;
  const volumeKg = divisor === null ? 0 : (volumeM3 * 1e6) / divisor;
  const charged = rounded(Math.max(weightKg, volumeKg), 100);
  if (Number.isNaN(charged)) return null;
  return {
    cost: cents(charged * perKg),
    by: "kg",
    charged,
    isTurned: volumeKg > weightKg,
    lacksWeight: false,
  };
}

function byCbm({ volumeM3, weightKg }: Freight, { mode, perCbm }: FreightRates): Part {
  if (!(perCbm > 0)) return undefined;
  if (Number.isNaN(volumeM3)) return null;
  const tonnes = mode === "sea" || mode === "rail" ? weightKg / 1000 : 0;
  const isTurned = tonnes > volumeM3;
  const charged = rounded(isTurned ? tonnes : volumeM3, 1000);
  return { cost: cents(charged * perCbm), by: "cbm", charged, isTurned, lacksWeight: Number.isNaN(tonnes) };
}

function byContainer(
  { volumeM3, weightKg }: Freight,
  { perContainer, containerType }: FreightRates,
): FreightCost | null {
  if (!(perContainer > 0) || containerType === null || Number.isNaN(volumeM3)) return null;
  const lacksWeight = Number.isNaN(weightKg);
  const charged = containersNeeded(volumeM3, lacksWeight ? 0 : weightKg, containerType);
  return { cost: cents(charged * perContainer), by: "containers", charged, isTurned: false, lacksWeight };
}

function atLeast(part: FreightCost, minimum: number): FreightCost {
  if (!(minimum > part.cost)) return part;
  return { ...part, cost: minimum, by: "minimum", charged: Number.NaN };
}

function cents(amount: number): number {
  return rounded(amount, 100);
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
