import { textAt } from "../../../app/session/line-names";
import type { CellPlace } from "../../../app/workbook";
import { deliveryStates, isOpenState, type CheckedTable } from "../../../core";

/** An order that documents can be made for. */
export interface OrderChoice {
  readonly orderNo: string;
  readonly customer: string | null;
  /** Lines not cancelled. */
  readonly lines: number;
  /** Those of them that are not done. */
  readonly open: number;
}

function orderTables(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  return tables.filter(({ lines }) => lines.kind === "orders");
}

/** The orders of the tables, in their order; those with open lines first. */
export function orderChoices(tables: readonly CheckedTable[]): readonly OrderChoice[] {
  const orders = new Map<string, OrderChoice>();
  for (const { lines, delivery } of orderTables(tables)) {
    for (let line = 0; line < lines.count; line += 1) {
      const orderNo = textAt(lines, "orderNo", line);
      if (orderNo === null || lines.cancelled[line] === 1) continue;
      const known = orders.get(orderNo);
      const isOpen = isOpenState(deliveryStates[delivery.states[line] ?? 0] ?? "undated");
      orders.set(orderNo, {
        orderNo,
        customer: known?.customer ?? textAt(lines, "customer", line),
        lines: (known?.lines ?? 0) + 1,
        open: (known?.open ?? 0) + (isOpen ? 1 : 0),
      });
    }
  }
  const all = [...orders.values()];
  return [...all.filter(({ open }) => open > 0), ...all.filter(({ open }) => open === 0)];
}

/** The order number of the line a cell stands in; null where it stands in none. */
export function orderAt(tables: readonly CheckedTable[], { sheet, row }: CellPlace): string | null {
  for (const { lines } of orderTables(tables)) {
    const line = lines.sheet === sheet ? lines.rows.indexOf(row) : -1;
    if (line >= 0) return textAt(lines, "orderNo", line);
  }
  return null;
}
