import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { sizeText } from "../../packaging/size";
import { productKey } from "../../planning/product-key";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { byText, grouped } from "../desk/grouped";
import { orderNoColumn, productColumn } from "../desk/line-columns";
import { numberAt, sizeAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";

const texts = {
  heading: { "zh-CN": "用过的箱规", en: "Sizes used" },
  lines: { "zh-CN": "行数", en: "Lines" },
  first: { "zh-CN": "最早下单", en: "First ordered" },
  last: { "zh-CN": "最近下单", en: "Last ordered" },
  latest: { "zh-CN": "最近订单", en: "Latest order" },
  none: { "zh-CN": "没有写明箱规的订单行。", en: "No line names a carton size." },
} as const satisfies Record<string, Text>;

interface Used {
  readonly product: string;
  readonly size: string;
  /** By order date; lines without one first. */
  readonly lines: readonly Line[];
}

const orderDay = (line: Line | undefined) => (line ? numberAt(line, "orderDate") : Number.NaN);

const columns: readonly Column<Used>[] = [
  {
    ...productColumn,
    cell: ({ lines }, desk) => (lines[0] ? productColumn.cell(lines[0], desk) : { kind: "none" }),
  },
  { id: "size", label: fieldOf("cartonSize").label, width: 16, cell: ({ size }) => textCell(size) },
  { id: "lines", label: texts.lines, width: 8, cell: ({ lines }) => numberCell(lines.length, "count") },
  {
    id: "first",
    label: texts.first,
    width: 12,
    fields: ["orderDate"],
    cell: ({ lines }) => dayCell(orderDay(lines.find((line) => !Number.isNaN(orderDay(line))))),
  },
  {
    id: "last",
    label: texts.last,
    width: 12,
    fields: ["orderDate"],
    cell: ({ lines }) => dayCell(orderDay(lines.at(-1))),
  },
  {
    id: "latest",
    label: texts.latest,
    width: 14,
    cell: ({ lines }, desk) => {
      const latest = lines.at(-1);
      return latest ? orderNoColumn.cell(latest, desk) : { kind: "none" };
    },
  },
];

/** Every size a product was packed in, the product's latest first. */
export function sizeHistory(desk: Desk): readonly Block[] {
  const lines = tablesOfKind(desk, "orders").flatMap((table) =>
    Array.from({ length: table.lines.count }, (_, at): Line => ({ table, at })).filter(
      ({ at }) => table.lines.cancelled[at] === 0,
    ),
  );
  const used = grouped(
    lines.filter((line) => sizeAt(line, "cartonSize") !== null),
    (line) => JSON.stringify([productKey(line.table.lines, line.at), sizeAt(line, "cartonSize")]),
  );
  const items = [...used.values()]
    .map((own): Used => {
      const [any] = own;
      const size = any && sizeAt(any, "cartonSize");
      return {
        product: any ? productKey(any.table.lines, any.at) : "",
        size: size ? sizeText(size) : "",
        lines: [...own].sort((a, b) => (orderDay(a) || 0) - (orderDay(b) || 0)),
      };
    })
    .sort(
      (a, b) =>
        byText(a.product, b.product) || (orderDay(b.lines.at(-1)) || 0) - (orderDay(a.lines.at(-1)) || 0),
    );
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "history", columns, items, empty: texts.none }),
  ];
}
