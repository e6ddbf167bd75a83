import type { TableKind } from "../../orders/understood";
import { textCell } from "../../report/cells";
import { tablesOfKind, type Desk, type Line } from "./desk";
import type { Column } from "./table-block";

/** Every row of the tables of a kind that is not cancelled, done or not; of the chosen orders, where some are chosen. */
export function rowsOfKind(desk: Desk, kind: TableKind): readonly Line[] {
  return tablesOfKind(desk, kind).flatMap((table) => {
    const { lines } = table;
    const orderNos = lines.columns.orderNo?.texts;
    const rows = Array.from({ length: lines.count }, (_, at): Line => ({ table, at }));
    return rows.filter(
      ({ at }) => lines.cancelled[at] === 0 && (!desk.chosen || desk.chosen.has(orderNos?.[at] ?? "")),
    );
  });
}

/** Where a row stands, leading there: `异常台账!5`. */
export function sourceColumn<T>(lineOf: (item: T) => Line): Column<T> {
  return {
    id: "source",
    label: { "zh-CN": "来源", en: "Row" },
    width: 14,
    cell: (item) => {
      const { table, at } = lineOf(item);
      const { sheet, rows } = table.lines;
      const row = rows[at] ?? 0;
      const column = table.lines.table.area.firstColumn;
      return textCell(`${sheet}!${row}`, { link: { to: "cell", sheet, row, column } });
    },
  };
}
