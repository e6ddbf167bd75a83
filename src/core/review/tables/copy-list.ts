import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { LinePlace } from "../../documents/line-list/grouped-lines";
import { numberAt } from "../../documents/desk/line-values";
import { numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { Listing } from "../listing";
import { rowColumns } from "../row-columns";
import type { ReviewRow } from "./review-table";

const texts = {
  title: { "zh-CN": "在几张表里重复的订单行", en: "Lines that stand in several tables" },
  standing: { "zh-CN": "判断", en: "Standing" },
  left: { "zh-CN": "重复，未计入", en: "copy, left out" },
  alike: { "zh-CN": "相似，照常计入，请核对", en: "alike, counted: check" },
  counted: { "zh-CN": "计入的那一行", en: "Counted in its place" },
  place: { "zh-CN": "{file} {sheet} 第 {row} 行", en: "{file} {sheet}, row {row}" },
} as const satisfies Record<string, Text>;

interface Listed {
  readonly row: ReviewRow;
  /** Null for a line that is counted. */
  readonly counted: ReviewRow | null;
}

const row = rowColumns((item: Listed) => item.row);

type Sources = Pick<ReviewFacts, "tables" | "copies" | "alike">;

/** Lines left out as copies, and lines that are counted and look much alike. */
export function copyListing({ tables, copies, alike }: Sources): Listing<Listed> {
  const rowsAt = ({ table: t, line }: LinePlace): readonly ReviewRow[] => {
    const table = tables[t];
    return table ? [{ table, at: line }] : [];
  };
  return {
    id: "copies",
    title: texts.title,
    columns: [
      {
        id: "standing",
        label: texts.standing,
        width: 16,
        cell: ({ counted }, say) =>
          textCell(say(counted ? texts.left : texts.alike), { tone: counted ? "muted" : "warning" }),
      },
      row.text("orderNo", 16),
      row.product(24),
      {
        id: "orderQty",
        label: fieldOf("orderQty").label,
        width: 10,
        cell: (item) => numberCell(numberAt(item.row, "orderQty"), "quantity"),
      },
      row.day("requiredDate"),
      {
        id: "counted",
        label: texts.counted,
        width: 30,
        cell: ({ counted }, say) => {
          if (!counted) return textCell(null);
          const { lines, file } = counted.table;
          return textCell(
            say(texts.place, { file, sheet: lines.sheet, row: String(lines.rows[counted.at] ?? 0) }),
          );
        },
      },
      ...row.place,
    ],
    groups: [
      copies.flatMap(({ left, counted }) =>
        rowsAt(left).map((own) => ({ row: own, counted: rowsAt(counted)[0] ?? null })),
      ),
      alike.flatMap((place) => rowsAt(place).map((own) => ({ row: own, counted: null }))),
    ],
  };
}
