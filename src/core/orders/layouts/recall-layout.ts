import type { FieldId } from "../fields";
import type { MappedColumn } from "../understood";
import { turnKeys, type Layout, type LayoutColumn } from "./layout";
import { renamedColumns } from "./renamed-columns";

/** What is different in a table since its layout was kept; headers as they stand, or stood, in the workbook. */
export interface LayoutChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The columns both have stand in another order. */
  readonly reordered: boolean;
}

export interface Recalled {
  readonly columns: readonly MappedColumn[];
  readonly change: LayoutChange;
}

/** Headers that two layouts must share to be the same, in number and as a share of the longer one. */
const fewestShared = 3;
const leastShared = 0.7;
/** What is left where only a column's place tells that it was renamed: the user is asked. */
const byPlace = 0.8;

/**
 * A table's columns as they were when its layout was kept, wherever they stand now. Columns the layout says nothing of
 * stay as they were found; where one of them was found for a field that the layout gives to another, it is none.
 *
 * @returns null where no kept layout is the table's
 */
export function recallLayout(columns: readonly MappedColumn[], layouts: readonly Layout[]): Recalled | null {
  const withHeader = columns.filter(({ header }) => header !== "");
  const keys = turnKeys(withHeader.map(({ header }) => header));
  const layout = likest(keys, layouts);
  if (layout === null) return null;
  const kept = new Map(keysOf(layout).map((key, at) => [key, layout.columns[at]] as const));
  const headed = withHeader.map((mapped, at) => ({ mapped, kept: kept.get(keys[at] ?? "") }));
  const renamed = renamedColumns(headed, layout);
  const told = new Map(
    headed.map(({ mapped, kept: same }) => [
      mapped.column,
      same ?? doubted(mapped, renamed.get(mapped.column)),
    ]),
  );
  const taken = new Set([...told.values()].map((one) => one?.field ?? null));
  const order = headed.flatMap((one) => one.kept ?? []);
  const there = new Set([...order, ...renamed.values()]);
  return {
    columns: columns.map((column) => recalled(column, told.get(column.column), taken)),
    change: {
      added: headed
        .filter((one) => !one.kept && !renamed.has(one.mapped.column))
        .map(({ mapped }) => mapped.header),
      gone: layout.columns.filter((one) => !there.has(one)).map(({ header }) => header),
      renamed: headed.flatMap(({ mapped }) => {
        const from = renamed.get(mapped.column);
        return from ? [{ from: from.header, to: mapped.header }] : [];
      }),
      reordered: order.some(
        (one, at) => at > 0 && layout.columns.indexOf(one) < layout.columns.indexOf(order[at - 1] ?? one),
      ),
    },
  };
}

function keysOf({ columns }: Layout): readonly string[] {
  return turnKeys(columns.map(({ header }) => header));
}

/** A renamed column that nothing else tells the field of takes that of its place, with doubt. */
function doubted({ field }: MappedColumn, from: LayoutColumn | undefined): LayoutColumn | undefined {
  if (!from || field !== null || from.field === null) return undefined;
  return { ...from, confidence: Math.min(from.confidence, byPlace) };
}

/** The kept layout that shares most headers with a table; null where none shares enough. */
function likest(keys: readonly string[], layouts: readonly Layout[]): Layout | null {
  let best: Layout | null = null;
  let most = leastShared;
  for (const layout of layouts) {
    const known = new Set(keysOf(layout));
    const shared = keys.filter((key) => known.has(key)).length;
    const share = shared / Math.max(keys.length, known.size);
    if ((shared < fewestShared && share < 1) || share < most) continue;
    best = layout;
    most = share;
  }
  return best;
}

function recalled(
  mapped: MappedColumn,
  told: LayoutColumn | undefined,
  taken: ReadonlySet<FieldId | null>,
): MappedColumn {
  if (told && (told.field !== null || told.confidence === 1)) {
    const { field, confidence } = told;
    return { ...mapped, field, confidence, alternativeTo: null };
  }
  if (mapped.field === null || !taken.has(mapped.field)) return mapped;
  return { ...mapped, field: null, confidence: 0, alternativeTo: mapped.field };
}
