import type { Day } from "../../dates/day";
import { linePlate } from "../../packaging/bag-plate";
import { leastAllowed, mostAllowed } from "../../packaging/deviation";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { hasField, numberAt, textAt, wordsAt } from "../desk/line-values";
import { bagLeftovers, type BagLeftovers } from "./bag-leftovers";
import { boughtFor, boughtKey, isThere, purchasesOf, type Bought, type PackagingKind } from "./purchased";

/** Bags or cartons of one order line. NaN is unknown. */
export interface PackagingNeed {
  readonly line: Line;
  readonly kind: PackagingKind;
  readonly needed: number;
  /** What may be ordered in all. */
  readonly least: number;
  readonly most: number;
  readonly ordered: number;
  /** Nothing is written of an order, but an arrival is: it is taken for ordered. */
  readonly presumed: boolean;
  /** Bags left over from finished orders that serve for this one: an estimate, to be counted in the store. */
  readonly leftOver: number;
  /** What is needed beyond ordered and left over. 0 when enough is there; NaN where it is presumed ordered, or the need is unknown. */
  readonly toOrder: number;
  /** Packaging has to be there on the day production starts. */
  readonly latest: Day;
}

const fields = {
  bags: { ordered: "bagsOrdered", arrival: "bagArrivalDate" },
  cartons: { ordered: "cartonsOrdered", arrival: "cartonArrivalDate" },
} as const;

/**
 * Packaging of every line that is still to be produced. Bought quantities are given to the lines of their order in
 * the order of the rows, to each what it needs; so are bags left over.
 * Source: domain.md, section 2, duties 6, 7 and 9.
 */
export function packagingNeeds(desk: Desk): readonly PackagingNeed[] {
  const lines = linesOfKind(desk, "orders").filter(({ table, at }) => table.need.left[at] !== 0);
  const bought = boughtFor(purchasesOf(desk));
  const hasPurchases = bought.size > 0;
  const leftovers = bagLeftovers(desk);
  return (["bags", "cartons"] as const).flatMap((kind) =>
    lines.map((line) => needOf(desk, line, kind, { bought: hasPurchases ? bought : null, leftovers })),
  );
}

/** What there is to give to lines. */
interface Supplies {
  /** Null where the workbook keeps no purchases. */
  readonly bought: Bought | null;
  readonly leftovers: BagLeftovers;
}

function needOf(desk: Desk, line: Line, kind: PackagingKind, { bought, leftovers }: Supplies): PackagingNeed {
  const { neededBags, neededCartons } = line.table.packaging;
  const needed = (kind === "bags" ? neededBags : neededCartons)[line.at] ?? Number.NaN;
  const float = kind === "bags" ? bagFloat(desk, line) : 0;
  const ordered = orderedFor(line, kind, needed, bought);
  const presumed = Number.isNaN(ordered) && hasArrival(line, kind);
  const wanting = presumed ? Number.NaN : Math.max(0, needed - (ordered || 0));
  const leftOver = kind === "bags" ? leftovers.take(line, wanting) : 0;
  return {
    line,
    kind,
    needed,
    least: leastAllowed(needed, float),
    most: mostAllowed(needed, float),
    ordered,
    presumed,
    leftOver,
    toOrder: wanting - leftOver,
    latest: numberAt(line, "prodStartPlan"),
  };
}

function bagFloat({ settings }: Desk, line: Line): number {
  const plate = linePlate(line.table.lines, line.at);
  return plate === "newPlate" ? settings.newPlateBagFloat : settings.regularBagFloat;
}

/** The line's own figure; where the table has no column for it, its share of what was bought for the order. */
function orderedFor(line: Line, kind: PackagingKind, needed: number, bought: Bought | null): number {
  const field = fields[kind].ordered;
  if (hasField(line, field)) return numberAt(line, field);
  const key = boughtKey(kind, textAt(line, "orderNo") ?? "");
  const left = bought?.get(key);
  if (!bought || left === undefined) return Number.NaN;
  const share = Math.min(left, Number.isNaN(needed) ? left : needed);
  bought.set(key, left - share);
  return share;
}

function hasArrival(line: Line, kind: PackagingKind): boolean {
  const field = fields[kind].arrival;
  const words = wordsAt(line, field);
  return !Number.isNaN(numberAt(line, field)) || (words !== null && isThere(words));
}
