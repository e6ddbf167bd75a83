import type { LinePlace } from "../documents/line-list/grouped-lines";
import { lineText } from "../documents/line-list/line-texts";
import type { SourceTable } from "../documents/line-list/source-table";

/**
 * Lines that look like copies of a line in an earlier table: same order number, product, quantity and due date.
 * They are counted as they stand; the review says so. Lines without an order number are not looked at.
 */
export function repeatedLines(tables: readonly SourceTable[]): readonly LinePlace[] {
  const shared = ordersInSeveralTables(tables);
  if (shared.size === 0) return [];
  const seenIn = new Map<string, number>();
  const repeats: LinePlace[] = [];
  tables.forEach((table, t) => {
    const { columns, count } = table.lines;
    const orderNo = lineText(table, ["orderNo"]);
    const product = lineText(table, ["productCode", "productName"]);
    for (let line = 0; line < count; line += 1) {
      const order = orderNo(line);
      if (order === null || !shared.has(order)) continue;
      const quantity = columns.orderQty?.values[line];
      const due = columns.requiredDate?.values[line];
      const key = JSON.stringify([order, product(line), quantity ?? null, due ?? null]);
      const first = seenIn.get(key);
      if (first === undefined) seenIn.set(key, t);
      else if (first !== t) repeats.push({ table: t, line });
    }
  });
  return repeats;
}

function ordersInSeveralTables(tables: readonly SourceTable[]): ReadonlySet<string> {
  const tableOf = new Map<string, number>();
  const shared = new Set<string>();
  if (tables.length < 2) return shared;
  tables.forEach(({ lines }, t) => {
    for (const order of lines.columns.orderNo?.texts ?? []) {
      if (order === null) continue;
      const first = tableOf.get(order);
      if (first === undefined) tableOf.set(order, t);
      else if (first !== t) shared.add(order);
    }
  });
  return shared;
}
