import type { FieldId } from "../fields";
import { headerKey } from "../headers/header-key";
import type { MappedColumn } from "../understood";
import { layoutOf, type Layout } from "./layout";
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

/**
 * The layouts with the team's word on a column: certain in every layout that has it, and its field no other column's;
 * without a word (undefined) the column is forgotten, so that Gendan finds by itself again.
 */
export function withColumnWord(
  layouts: readonly Layout[],
  header: string,
  word: FieldId | null | undefined,
): readonly Layout[] {
  const key = headerKey(header);
  return layouts.map((layout) => {
    if (!layout.columns.some((column) => headerKey(column.header) === key)) return layout;
    return {
      columns: layout.columns.flatMap((column) => {
        if (headerKey(column.header) === key)
          return word === undefined ? [] : [{ ...column, field: word, confidence: 1 }];
        return column.field !== null && column.field === word ? [] : [column];
      }),
    };
  });
}
