import type { Text } from "../lang";
import { numberAt, productText, textAt } from "../documents/desk/line-values";
import { fieldLabel } from "../documents/desk/table-block";
import { rowLink } from "../documents/line-list/line-links";
import type { FieldId } from "../orders/fields";
import { dayCell, textCell } from "../report/cells";
import type { Say } from "../report/say";
import type { ListColumn } from "./listing";
import type { ReviewRow } from "./tables/review-table";

const texts = {
  product: { "zh-CN": "品名规格", en: "Product" },
  place: { "zh-CN": "{sheet} 第 {row} 行", en: "{sheet}, row {row}" },
  stands: { "zh-CN": "原表位置", en: "Stands in" },
  file: { "zh-CN": "文件", en: "File" },
} as const satisfies Record<string, Text>;

/** Columns of what an item's row keeps. */
export function rowColumns<T>(rowOf: (item: T) => ReviewRow) {
  return {
    text: (field: FieldId, width: number): ListColumn<T> => ({
      id: field,
      label: fieldLabel(field),
      width,
      cell: (item) => textCell(textAt(rowOf(item), field)),
    }),
    day: (field: FieldId): ListColumn<T> => ({
      id: field,
      label: fieldLabel(field),
      width: 12,
      cell: (item) => dayCell(numberAt(rowOf(item), field)),
    }),
    product: (width: number): ListColumn<T> => ({
      id: "product",
      label: texts.product,
      width,
      cell: (item) => textCell(productText(rowOf(item))),
    }),
    /** The file it stands in, blank where its rows can be led to; and where, leading there. */
    place: [
      {
        id: "file",
        label: texts.file,
        width: 18,
        cell: (item) => {
          const { file, linked } = rowOf(item).table;
          return textCell(linked ? null : file);
        },
      },
      {
        id: "place",
        label: texts.stands,
        width: 20,
        cell: (item, say) => {
          const row = rowOf(item);
          return textCell(placeText(row, say), { link: rowLink(row.table, row.at) });
        },
      },
    ] satisfies readonly ListColumn<T>[],
  };
}

/** `异常台账 第 5 行`. */
export function placeText({ table: { lines }, at }: ReviewRow, say: Say): string {
  return say(texts.place, { sheet: lines.sheet, row: String(lines.rows[at] ?? 0) });
}
