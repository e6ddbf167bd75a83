import type { FieldId } from "../fields";
import type { MappedColumn } from "../understood";
import { turnKeys, type Layout, type LayoutColumn } from "./layout";

/** What is different in a table since its layout was kept; headers as they stand, or stood, in the workbook. */
export interface LayoutChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
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

/**
 * A table's columns as they were when its layout was kept, wherever they stand now. Columns the layout does not know
 * stay as they were found; where one of them was found for a field that the layout gives to another, it is none.
 *
 * @returns null where no kept layout is the table's
 */
export function recallLayout(columns: readonly MappedColumn[], layouts: readonly Layout[]): Recalled | null {
  const headed = columns.filter(({ header }) => header !== "");
  const keys = turnKeys(headed.map(({ header }) => header));
  const layout = likest(keys, layouts);
  if (layout === null) return null;
  const kept = new Map(
    turnKeys(layout.columns.map(({ header }) => header)).map((key, at) => [key, layout.columns[at]] as const),
  );
  const keptOf = new Map(headed.map(({ column }, at) => [column, kept.get(keys[at] ?? "")] as const));
  const taken = new Set([...keptOf.values()].map((one) => one?.field ?? null));
  const order = headed.flatMap(({ column }) => keptOf.get(column) ?? []);
  return {
    columns: columns.map((column) => recalled(column, keptOf.get(column.column), taken)),
    change: {
      added: headed.filter(({ column }) => !keptOf.get(column)).map(({ header }) => header),
      gone: layout.columns.filter((one) => !order.includes(one)).map(({ header }) => header),
      reordered: order.some(
        (one, at) => at > 0 && layout.columns.indexOf(one) < layout.columns.indexOf(order[at - 1] ?? one),
      ),
    },
  };
}

/** The kept layout that shares most headers with a table; null where none shares enough. */
function likest(keys: readonly string[], layouts: readonly Layout[]): Layout | null {
  let best: Layout | null = null;
  let most = leastShared;
  for (const layout of layouts) {
    const known = new Set(turnKeys(layout.columns.map(({ header }) => header)));
    const shared = keys.filter((key) => known.has(key)).length;
    const share = shared / Math.max(keys.length, known.size);
    if (shared < fewestShared || share < most) continue;
    best = layout;
    most = share;
  }
  return best;
}

function recalled(
  mapped: MappedColumn,
  kept: LayoutColumn | undefined,
  taken: ReadonlySet<FieldId | null>,
): MappedColumn {
  if (kept) {
    const { field, confidence } = kept;
    const alternativeTo = field === null && confidence < 1 ? mapped.alternativeTo : null;
    return { ...mapped, field, confidence, alternativeTo };
  }
  if (mapped.field === null || !taken.has(mapped.field)) return mapped;
  return { ...mapped, field: null, confidence: 0, alternativeTo: mapped.field };
}
