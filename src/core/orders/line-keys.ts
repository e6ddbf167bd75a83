import type { FieldId } from "./fields";
import type { OrderLines } from "./lines";

const nameFields = [
  "orderNo",
  "orderLine",
  "productCode",
  "productName",
] as const satisfies readonly FieldId[];

/** The names that tell an order line from others, also after the sheet was sorted; its row where it has none. */
export function lineNames(lines: OrderLines, line: number): readonly (string | null)[] {
  const names = nameFields.map((field) => lines.columns[field]?.texts[line] ?? null);
  return names.some((name) => name !== null) ? names : [`row ${lines.rows[line] ?? 0}`];
}

/** A key for each line of each table, after its names; lines of the same names are told apart by their order. */
export function lineKeys<T extends { readonly lines: OrderLines }>(
  tables: readonly T[],
): ReadonlyMap<T, readonly string[]> {
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
