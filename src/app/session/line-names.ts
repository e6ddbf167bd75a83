import type { CheckedTable, FieldId, LineColumn, OrderLines } from "../../core";

const nameFields = [
  "orderNo",
  "orderLine",
  "productCode",
  "productName",
] as const satisfies readonly FieldId[];

/** The text of a line in a column of text; null where there is none. */
export function textAt(lines: OrderLines, field: FieldId, line: number): string | null {
  const column: LineColumn | undefined = lines.columns[field];
  return column?.kind === "text" ? (column.texts[line] ?? null) : null;
}

/** The names that tell an order line from others, also after the sheet was sorted; its row where it has none. */
export function lineNames(lines: OrderLines, line: number): readonly (string | null)[] {
  const names = nameFields.map((field) => textAt(lines, field, line));
  return names.some((name) => name !== null) ? names : [`row ${lines.rows[line] ?? 0}`];
}

/** A key for each line of each table, after its names; lines of the same names are told apart by their order. */
export function lineKeys(tables: readonly CheckedTable[]): ReadonlyMap<CheckedTable, readonly string[]> {
  const seen = new Map<string, number>();
  const keyOf = (lines: OrderLines, line: number): string => {
    const names = JSON.stringify([lines.sheet, ...lineNames(lines, line)]);
    const count = (seen.get(names) ?? 0) + 1;
    seen.set(names, count);
    return count === 1 ? names : `${names} ${count}`;
  };
  return new Map(
    tables.map((table) => [table, Array.from(table.lines.rows, (_, line) => keyOf(table.lines, line))]),
  );
}
