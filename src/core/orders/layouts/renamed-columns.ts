import type { MappedColumn } from "../understood";
import type { Layout, LayoutColumn } from "./layout";

/** A column with a header, and the layout's column of the same header. */
export interface HeadedColumn {
  readonly mapped: MappedColumn;
  readonly kept: LayoutColumn | undefined;
}

/**
 * Columns whose header the layout does not know, that are columns it misses: found to be the same field, or standing
 * between the same neighbours without being found anything.
 *
 * @returns the layout's column by sheet column
 */
export function renamedColumns(
  headed: readonly HeadedColumn[],
  { columns }: Layout,
): ReadonlyMap<number, LayoutColumn> {
  const there = new Set(headed.map(({ kept }) => kept));
  const renamed = new Map<number, LayoutColumn>();
  const take = (matches: (gone: LayoutColumn, at: number) => boolean): void => {
    for (const [at, { mapped, kept }] of headed.entries()) {
      if (kept || renamed.has(mapped.column)) continue;
      const found = columns.find((gone) => !there.has(gone) && matches(gone, at));
      if (!found) continue;
      there.add(found);
      renamed.set(mapped.column, found);
    }
  };
  take(({ field }, at) => field !== null && field === headed[at]?.mapped.field);
  take((gone, at) => headed[at]?.mapped.field === null && standsAlike(headed, at, columns, gone));
  return renamed;
}

/** Its neighbours left and right are those the other had; the edge of the table counts as one. */
function standsAlike(
  headed: readonly HeadedColumn[],
  at: number,
  columns: readonly LayoutColumn[],
  gone: LayoutColumn,
): boolean {
  const place = columns.indexOf(gone);
  return [-1, 1].every((side) => {
    const neighbour = headed[at + side];
    const before = columns[place + side];
    return neighbour === undefined ? before === undefined : before !== undefined && neighbour.kept === before;
  });
}
