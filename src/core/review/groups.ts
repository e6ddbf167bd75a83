import type { FieldId } from "../orders/fields";
import type { GroupedLines } from "../documents/line-list/grouped-lines";
import { lineText } from "../documents/line-list/line-texts";
import type { SourceTable } from "../documents/line-list/source-table";
import { outcomeIndex } from "./outcomes";
import { addLine, linesOf, newTally, punctualOf, type Punctual } from "./tally";

/** The lines due that share a name (a customer's, a clerk's), counted. */
export interface NamedGroup {
  /** Null: the lines that name nobody. */
  readonly name: string | null;
  readonly counts: Punctual;
}

export interface GroupRanking {
  /** The largest groups, most lines first. */
  readonly first: readonly NamedGroup[];
  /** What is left, as one; null when nothing is. */
  readonly others: { readonly groups: number; readonly counts: Punctual } | null;
  /** All groups together. */
  readonly total: Punctual;
}

/**
 * Counts the month's lines that are due by the as-of date, by the name in the first of `fields` that a line fills;
 * keeps the `most` largest groups apart.
 */
export function rankGroups(
  tables: readonly SourceTable[],
  due: GroupedLines,
  fields: readonly FieldId[],
  most: number,
): GroupRanking {
  const { names, groupOf } = groupByName(tables, due, fields);
  const tally = newTally(names.length);
  const days = tables.map(({ delivery }) => delivery.days);
  const keepsShipped = tables.map(({ lines }) => (lines.columns.shippedQty ? 1 : 0));
  const { asTheyStand } = due;
  for (let at = 0; at < due.count; at += 1) {
    const group = groupOf[at] ?? nobody;
    if (group === nobody) continue;
    const t = asTheyStand.tables[at] ?? 0;
    const late = days[t]?.[asTheyStand.lines[at] ?? 0] ?? Number.NaN;
    addLine(tally, group, asTheyStand.groups[at] ?? 0, late, keepsShipped[t] ?? 0);
  }
  const ranked = names
    .map((name, group) => ({ name, group, lines: linesOf(tally, group) }))
    .sort((a, b) => b.lines - a.lines || compareNames(a.name, b.name));
  const rest = ranked.slice(most).map(({ group }) => group);
  return {
    first: ranked.slice(0, most).map(({ name, group }) => ({ name, counts: punctualOf(tally, [group]) })),
    others: rest.length > 0 ? { groups: rest.length, counts: punctualOf(tally, rest) } : null,
    total: punctualOf(tally),
  };
}

/** By code unit, so that every machine gives the same order; no name last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

/** Of a line that is not due yet: it counts for no group. */
const nobody = -1;

function groupByName(tables: readonly SourceTable[], due: GroupedLines, fields: readonly FieldId[]) {
  const readers = tables.map((table) => lineText(table, fields));
  const groupOfName = new Map<string | null, number>();
  const groupOf = new Int32Array(due.count).fill(nobody);
  const { tables: inTable, lines, groups: outcomes } = due.asTheyStand;
  for (let at = 0; at < groupOf.length; at += 1) {
    if (outcomes[at] === outcomeIndex.notYetDue) continue;
    const name = readers[inTable[at] ?? 0]?.(lines[at] ?? 0) ?? null;
    let group = groupOfName.get(name);
    if (group === undefined) groupOfName.set(name, (group = groupOfName.size));
    groupOf[at] = group;
  }
  return { names: [...groupOfName.keys()], groupOf };
}
