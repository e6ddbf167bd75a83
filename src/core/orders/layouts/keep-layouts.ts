import type { FieldId } from "../fields";
import { headerKey } from "../headers/header-key";
import type { MappedColumn } from "../understood";
import { layoutOf, turnKeys, type Layout, type LayoutColumn } from "./layout";
import { recallLayout } from "./recall-layout";

/** The layouts kept so far and those of the tables that none of them is; a table without a field is not kept. */
export function withLayouts(
  layouts: readonly Layout[],
  tables: readonly (readonly MappedColumn[])[],
): readonly Layout[] {
  return tables.reduce<readonly Layout[]>((kept, columns) => {
    const isNew = columns.some(({ field }) => field !== null) && recallLayout(columns, kept) === null;
    return isNew ? [...kept, layoutOf(columns)] : kept;
  }, layouts);
}

/** The layouts with that of a table all of whose columns the team has found right, in place of one of the same headers. */
export function withConfirmed(
  layouts: readonly Layout[],
  columns: readonly MappedColumn[],
): readonly Layout[] {
  const layout = { columns: layoutOf(columns).columns.map((column) => ({ ...column, confidence: 1 })) };
  return withLayout(layouts, layout);
}

/** The layouts with one more, in place of one of the same headers. */
export function withLayout(layouts: readonly Layout[], layout: Layout): readonly Layout[] {
  const keys = headerSet(layout);
  return [...layouts.filter((other) => headerSet(other) !== keys), layout];
}

function headerSet({ columns }: Layout): string {
  return JSON.stringify([...turnKeys(columns.map(({ header }) => header))].sort());
}

/**
 * The layouts with the team's word on a column: certain in every layout that has it, and its field no other column's;
 * without a word (undefined) nothing is known of the column, so that Gendan finds by itself again.
 */
export function withColumnWord(
  layouts: readonly Layout[],
  header: string,
  word: FieldId | null | undefined,
): readonly Layout[] {
  const key = headerKey(header);
  const settled = (column: LayoutColumn): LayoutColumn => {
    if (headerKey(column.header) !== key)
      return column.field !== null && column.field === word ? unknown(column) : column;
    return word === undefined ? unknown(column) : { ...column, field: word, confidence: 1 };
  };
  return layouts.map((layout) => {
    const has = layout.columns.some((column) => headerKey(column.header) === key);
    return has ? { columns: layout.columns.map(settled) } : layout;
  });
}

function unknown({ header }: LayoutColumn): LayoutColumn {
  return { header, field: null, confidence: 0 };
}
