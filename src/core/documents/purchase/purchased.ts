import { packagingKindOf } from "../../rules/derive/material-kind";
import { arrivalOf, arrived, notNeeded } from "../../rules/derive/arrivals";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { numberAt, textAt, wordsAt } from "../desk/line-values";

export type PackagingKind = "bags" | "cartons";

/** A line of a packaging purchase table. */
export interface Purchase {
  readonly line: Line;
  /** Null for neither bags nor cartons. */
  readonly kind: PackagingKind | null;
  readonly orderNo: string | null;
  /** NaN where unknown. */
  readonly ordered: number;
  readonly isArrived: boolean;
}

/** Every line of the purchase tables that is not cancelled. */
export function purchasesOf(desk: Desk): readonly Purchase[] {
  return tablesOfKind(desk, "packagingPurchase").flatMap((table) =>
    Array.from({ length: table.lines.count }, (_, at): Line => ({ table, at }))
      .filter(({ at }) => table.lines.cancelled[at] === 0)
      .map((line) => ({
        line,
        kind: packagingKindOf(textAt(line, "materialKind") ?? ""),
        orderNo: textAt(line, "orderNo"),
        ordered: numberAt(line, "orderQty"),
        isArrived: isArrived(line),
      })),
  );
}

function isArrived(line: Line): boolean {
  const words = wordsAt(line, "arrivedDate");
  return !Number.isNaN(numberAt(line, "arrivedDate")) || (words !== null && isThere(words));
}

/** The words say that it is there, or that none is needed. */
export function isThere(words: string): boolean {
  const said = arrivalOf(words);
  return said === arrived || said === notNeeded;
}

/** Quantities bought for an order, by kind, that have not been given to one of its lines yet. */
export type Bought = Map<string, number>;

export function boughtFor(purchases: readonly Purchase[]): Bought {
  const bought: Bought = new Map();
  for (const { kind, orderNo, ordered } of purchases) {
    if (kind === null || orderNo === null || Number.isNaN(ordered)) continue;
    const key = boughtKey(kind, orderNo);
    bought.set(key, (bought.get(key) ?? 0) + ordered);
  }
  return bought;
}

export function boughtKey(kind: PackagingKind, orderNo: string): string {
  return `${kind} ${orderNo}`;
}
