import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import type { TableKind } from "../../orders/understood";
import type { Block } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { tablesOfKind, type Desk, type Line } from "./desk";
import { numberAt } from "./line-values";
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
      const line = lineOf(item);
      const { lines } = line.table;
      const place = {
        sheet: lines.sheet,
        row: lines.rows[line.at] ?? 0,
        column: lines.table.area.firstColumn,
      };
      return textCell(placeText(line), { link: { to: "cell", ...place } });
    },
  };
}

function placeText({ table: { lines }, at }: Line): string {
  return `${lines.sheet}!${lines.rows[at] ?? 0}`;
}

const texts = {
  undated: {
    "zh-CN": "{count} 行没有日期，不在任何月份里：{rows}。",
    en: "{count} rows have no date and are in no month: {rows}.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Names the rows without a day, which a month's sums leave out. */
export function undatedNote({ say }: Desk, rows: readonly Line[], field: FieldId): readonly Block[] {
  const undated = rows.filter((line) => Number.isNaN(numberAt(line, field)));
  if (undated.length === 0) return [];
  const names = undated.map(placeText).join(say(texts.separator));
  return [{ kind: "note", text: say(texts.undated, { count: undated.length, rows: names }) }];
}
