import type { FieldId } from "./fields";
import type { MappedColumn } from "./understood";

/** What the team has said its columns are, by header as it stands in the workbook; null: none of ours. */
export type SettledColumns = Readonly<Record<string, FieldId | null>>;

/** The team's word wins: a settled column is certain, and no other column keeps its field. */
export function settleColumns(
  columns: readonly MappedColumn[],
  settled: SettledColumns,
): readonly MappedColumn[] {
  const taken = new Set<FieldId>();
  const fieldOfColumn = new Map<number, FieldId | null>();
  for (const { column, header } of columns) {
    if (!Object.hasOwn(settled, header)) continue;
    const field = settled[header] ?? null;
    if (field !== null && taken.has(field)) continue;
    if (field !== null) taken.add(field);
    fieldOfColumn.set(column, field);
  }
  return columns.map((mapped) => {
    const field = fieldOfColumn.get(mapped.column);
    if (field !== undefined) return { ...mapped, field, confidence: 1, alternativeTo: null };
    if (mapped.field === null || !taken.has(mapped.field)) return mapped;
    return { ...mapped, field: null, alternativeTo: mapped.field };
  });
}
