import type { Text } from "../lang";
import { byDay } from "../planning/by-day";
import type { StockDoubt } from "../planning/stock-on-hand";
import { numberCell, textCell } from "../report/cells";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { dayColumn, orderNoColumn, productColumn, quantityColumn, textColumn } from "./desk/line-columns";
import { numberAt, wordsAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { leftColumn } from "./plan/job-columns";
import { planNotes } from "./plan/plan-notes";
import { productSums } from "./plan/product-sums";

const texts = {
  name: { "zh-CN": "生产数量", en: "To produce" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "未出完的订单行，按交期", en: "lines not all shipped, by required date" },
  fromStock: { "zh-CN": "库存抵用", en: "From stock" },
  stockOf: { "zh-CN": "库存来源", en: "Stock from" },
  places: { "zh-CN": "{place} 等 {count} 行", en: "{place} and others, {count} rows" },
  toProduce: { "zh-CN": "应生产", en: "To produce" },
  remark: { "zh-CN": "说明", en: "Remark" },
  covered: { "zh-CN": "现货发货，不生产", en: "ship from stock, do not produce" },
  made: { "zh-CN": "已生产完", en: "all produced" },
  noQuantity: { "zh-CN": "缺数量", en: "no quantity" },
  noFigure: { "zh-CN": "库存“{text}”没有数，请核实", en: "stock “{text}” is no figure: find out" },
  severalRows: {
    "zh-CN": "库存表里有几行可能是这个产品，请核实规格、颜色",
    en: "several rows of the stock sheet may be this product: find out by size and colour",
  },
  unit: { "zh-CN": "库存表的单位不同，请核实", en: "the stock sheet counts in another unit: find out" },
  differs: { "zh-CN": "同一产品库存数不一，请核实", en: "stock figures of this product differ: find out" },
  separator: { "zh-CN": "；", en: "; " },
  none: { "zh-CN": "没有未出完的订单行。", en: "Every line has shipped." },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Line>[] = [
  orderNoColumn,
  textColumn("customer", 16),
  productColumn,
  dayColumn("requiredDate"),
  quantityColumn("orderQty"),
  quantityColumn("shippedQty"),
  quantityColumn("stockQty"),
  {
    id: "fromStock",
    label: texts.fromStock,
    width: 10,
    when: ({ hasStock }) => hasStock,
    cell: ({ table, at }) => numberCell(table.need.fromStock[at] || null, "quantity"),
  },
  { id: "stockOf", label: texts.stockOf, width: 14, when: ({ hasStock }) => hasStock, cell: stockCell },
  {
    id: "toProduce",
    label: texts.toProduce,
    width: 10,
    cell: ({ table, at }) => numberCell(table.need.toProduce[at] ?? null, "quantity"),
  },
  quantityColumn("producedQty"),
  leftColumn,
  { id: "remark", label: texts.remark, width: 30, cell: remarkCell },
];

/** The stock the line took from, leading there: rows of a stock sheet, or its own row's stock cell. */
function stockCell({ table, at }: Line, { say }: Desk) {
  const { lines, need } = table;
  if (!((need.fromStock[at] ?? 0) > 0)) return textCell(null);
  const places = need.pools.get(at)?.places ?? [];
  const place = places[0] ?? {
    sheet: lines.sheet,
    row: lines.rows[at] ?? 0,
    column: lines.columns.stockQty?.column ?? 0,
  };
  const name = `${place.sheet}!${place.row}`;
  const text = places.length > 1 ? say(texts.places, { place: name, count: places.length }) : name;
  return textCell(text, { link: { to: "cell", ...place } });
}

function remarkCell(line: Line, { say }: Desk) {
  const { left, fromStock, doubts } = line.table.need;
  const owed = left[line.at] ?? Number.NaN;
  const doubt = doubts.get(line.at);
  const parts = [
    ...(owed === 0 ? [say((fromStock[line.at] ?? 0) > 0 ? texts.covered : texts.made)] : []),
    ...(Number.isNaN(owed) ? [say(texts.noQuantity)] : []),
    ...(doubt && owed !== 0 ? [doubtText(doubt, line, say)] : []),
  ];
  return textCell(parts.join(say(texts.separator)), { tone: owed === 0 ? "good" : "warning" });
}

function doubtText(doubt: StockDoubt, line: Line, say: Desk["say"]): string {
  return say(texts[doubt], { text: wordsAt(line, "stockQty") ?? "" });
}

/** Stock first, then production. Source: domain.md, section 2, duty 3. */
export const toProduce = paper({
  kind: "to-produce",
  name: texts.name,
  help: {
    "zh-CN": "先用库存：每行库存抵用多少、还要生产多少，按产品合计",
    en: "stock first: what each line takes from stock and what is left to produce, summed by product",
  },
  from: ["orders"],
  wants: [
    { fields: ["orderQty"], use: { "zh-CN": "订单数量", en: "the quantity ordered" }, must: true },
    { fields: ["stockQty"], use: { "zh-CN": "先扣库存", en: "use stock first" } },
    { fields: ["producedQty"], use: { "zh-CN": "扣除已生产", en: "take off what is produced" } },
    {
      fields: ["requiredDate"],
      use: { "zh-CN": "交期早的先用库存", en: "give stock to the earliest lines" },
    },
    {
      fields: ["productName", "productCode"],
      use: { "zh-CN": "同一产品共用库存", en: "share stock by product" },
    },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const lines = [...linesOfKind(desk, "orders")].sort((a, b) =>
      byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")),
    );
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          ...tableBlocks(desk, { id: "lines", columns, items: lines, empty: texts.none }),
          ...planNotes(desk),
          ...productSums(desk, lines),
          signatures(desk, ["clerk", "productionHead", "keeper"]),
        ],
      },
    ];
  },
});
