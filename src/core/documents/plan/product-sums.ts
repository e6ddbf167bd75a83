import type { Text } from "../../lang";
import { productKey } from "../../planning/product-key";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { productText } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { leftColumn } from "./job-columns";

const texts = {
  fromStock: { "zh-CN": "库存抵用", en: "From stock" },
  byProduct: { "zh-CN": "按产品", en: "By product" },
  lines: { "zh-CN": "行数", en: "Lines" },
  none: { "zh-CN": "没有未出完的订单行。", en: "Every line has shipped." },
} as const satisfies Record<string, Text>;

interface ProductSum {
  readonly product: string;
  readonly lines: number;
  readonly fromStock: number;
  readonly left: number;
}

const columns: readonly Column<ProductSum>[] = [
  {
    id: "product",
    label: { "zh-CN": "品名规格", en: "Product" },
    width: 40,
    cell: ({ product }) => textCell(product),
  },
  { id: "lines", label: texts.lines, width: 8, cell: ({ lines }) => numberCell(lines, "count") },
  {
    id: "fromStock",
    label: texts.fromStock,
    width: 10,
    when: ({ hasStock }) => hasStock,
    cell: ({ fromStock }) => numberCell(fromStock || null, "quantity"),
  },
  { id: "left", label: leftColumn.label, width: 10, cell: ({ left }) => numberCell(left, "quantity") },
];

/** What is left to produce of each product, the most first; lines without a quantity are in no sum. */
export function productSums(desk: Desk, lines: readonly Line[]): readonly Block[] {
  const known = lines.filter(({ table, at }) => !Number.isNaN(table.need.left[at]));
  const products = grouped(known, ({ table, at }) => productKey(table.lines, at));
  const total = (own: readonly Line[], of: "fromStock" | "left") =>
    own.reduce((sum, { table, at }) => sum + (table.need[of][at] ?? 0), 0);
  const items = [...products.values()]
    .map((own) => ({
      product: own[0] ? productText(own[0]) : "",
      lines: own.length,
      fromStock: total(own, "fromStock"),
      left: total(own, "left"),
    }))
    .sort((a, b) => b.left - a.left);
  return [
    { kind: "heading", level: 2, text: desk.say(texts.byProduct) },
    ...tableBlocks(desk, { id: "products", columns, items, empty: texts.none }),
  ];
}
