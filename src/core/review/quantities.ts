import type { GroupedLines } from "../documents/line-list/grouped-lines";
import { lineText } from "../documents/line-list/line-texts";
import { outcomeIndex } from "./outcomes";
import type { SourceTable } from "../documents/line-list/source-table";

/** Ordered quantity in one unit; a null unit is "not said". */
export interface UnitQuantity {
  readonly unit: string | null;
  readonly quantity: number;
}

/**
 * Ordered quantity of the lines that count in the on-time rate, by unit; more than one entry must never be added up. Where all units
 * that are said agree, lines that say none are taken to mean the same. Lines without a quantity add nothing.
 */
export function orderedQuantities(
  tables: readonly SourceTable[],
  due: GroupedLines,
): readonly UnitQuantity[] {
  const units = tables.map((table) => lineText(table, ["unit"]));
  const { tables: inTable, lines, groups: outcomes } = due.asTheyStand;
  const sums = new Map<string | null, number>();
  for (let at = 0; at < due.count; at += 1) {
    if (outcomes[at] === outcomeIndex.notYetDue) continue;
    const t = inTable[at] ?? 0;
    const line = lines[at] ?? 0;
    const table = tables[t];
    const quantity = table?.lines.columns.orderQty?.values[line] ?? Number.NaN;
    if (!table || Number.isNaN(quantity)) continue;
    const unit = units[t]?.(line)?.toLowerCase() ?? defaultUnit(table);
    sums.set(unit, (sums.get(unit) ?? 0) + quantity);
  }
  const said = [...sums.keys()].filter((unit) => unit !== null);
  const notSaid = sums.get(null) ?? 0;
  if (said.length === 1)
    return [{ unit: said[0] ?? null, quantity: (sums.get(said[0] ?? null) ?? 0) + notSaid }];
  return [...sums].map(([unit, quantity]) => ({ unit, quantity })).sort((a, b) => b.quantity - a.quantity);
}

/** What the table's quantities count, unless that was only assumed. */
function defaultUnit({ lines: { quantityUnit } }: SourceTable): string | null {
  return quantityUnit.from === "assumed" ? null : quantityUnit.counts;
}
