import type { Text } from "../lang";
import { costEntries, type CostEntry } from "../money/cost-entries";
import { costNames, orderCostSources, type CostKind } from "../money/cost-sources";
import { orderCosts } from "../money/order-costs";
import { costRowColumns, costRows } from "./costs/cost-rows";
import { leftOutNote, toldTwiceNotes } from "./costs/left-out";
import { orderColumns, type OrderItem } from "./costs/margin-columns";
import { marginSums } from "./costs/margin-sums";
import type { Desk } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { paper } from "./desk/paper";
import { runsOf } from "./desk/runs";
import { tableBlocks } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "订单成本", en: "Cost per order" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "全部未取消的订单", en: "every order that is not cancelled" },
  orders: { "zh-CN": "逐单", en: "By order" },
  rows: { "zh-CN": "成本明细", en: "Costs, row by row" },
  none: { "zh-CN": "没有记录成本的订单。", en: "No order has a cost." },
  noRows: { "zh-CN": "没有成本记录。", en: "No cost is kept." },
  method: {
    "zh-CN":
      "毛利 = 订单金额 − 表中记录的成本（{kinds}）；没有记录的成本不在内。收入和成本币种不同的不算毛利，各币种从不相加。成本的币种看表头（如“运费(USD)”）、成本币种列；都没写的，订单写了币种时按人民币算，订单也没写币种时按同一币种算。",
    en: "Margin: the order's amount less the costs that are kept ({kinds}); what is not kept is not in it. Where amount and costs are in different currencies there is no margin, and currencies are never added up. The currency of a cost is that of its header or of the column of cost currencies; where neither says it, yuan if the order names its own, else the same as the order's.",
  },
  stray: {
    "zh-CN": "{count} 笔成本没写订单号，或订单表里没有这个订单，没有计入：{rows}。",
    en: "{count} costs name no order, or one that no table of orders has, and are left out: {rows}.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Each order's costs against its amount. Source: domain.md, section 3, 6. */
export const orderCostSheet = paper({
  kind: "order-costs",
  name: texts.name,
  help: {
    "zh-CN": "逐单汇总原料、包材、运费、返工等成本，与订单金额比较毛利；币种不同不相加",
    en: "material, packaging, freight, rework and other costs of each order against its amount, never across currencies",
  },
  from: ["orders", "packagingPurchase", "dispatch", "exceptions"],
  wants: [
    { fields: ["orderNo"], use: { "zh-CN": "归到订单", en: "tell the order" }, must: true },
    {
      fields: ["materialCost", "packagingCost", "productionCost", "freightCost", "reworkCost"],
      use: { "zh-CN": "订单的成本", en: "what the order costs" },
      must: true,
    },
    { fields: ["amount"], use: { "zh-CN": "与订单金额比较", en: "compare with the order's amount" } },
    { fields: ["currency"], use: { "zh-CN": "分开币种", en: "keep currencies apart" } },
    { fields: ["costCurrency"], use: { "zh-CN": "成本的币种", en: "the currency of costs" } },
    { fields: ["extraFreight"], use: { "zh-CN": "额外运费", en: "extra freight" } },
    { fields: ["commission"], use: { "zh-CN": "佣金", en: "commission" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const tables = desk.tables.map(({ lines }) => lines);
    const { entries, toldTwice } = costEntries(tables, orderCostSources);
    const { items, rows, stray } = orderItems(desk, entries);
    const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => say(costNames[kind]));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          ...marginSums(desk, items),
          { kind: "note", text: say(texts.method, { kinds: kinds.join(say(texts.separator)) }) },
          { kind: "heading", level: 2, text: say(texts.orders) },
          ...tableBlocks(desk, { id: "orders", columns: orderColumns, items, empty: texts.none }),
          ...toldTwiceNotes(desk, toldTwice),
          ...leftOutNote(desk, texts.stray, stray),
          { kind: "heading", level: 2, text: say(texts.rows) },
          ...tableBlocks(desk, { id: "rows", columns: costRowColumns, items: rows, empty: texts.noRows }),
        ],
      },
    ];
  },
});

/** Orders with a cost, their costs listed order by order and kind by kind, and the costs of no order. */
function orderItems(desk: Desk, entries: readonly CostEntry[]) {
  const tableOf = new Map(desk.tables.map((table) => [table.lines, table] as const));
  const all = orderCosts([...tableOf.keys()], entries);
  const known = new Set(all.map(({ orderNo }) => orderNo));
  const shown = all.filter(
    ({ orderNo, entries: own }) => own.length > 0 && (!desk.chosen || desk.chosen.has(orderNo)),
  );
  const kinds = orderCostSources.map(([kind]) => kind);
  const groups = shown.flatMap((order) =>
    kinds.map((kind) =>
      costRows(
        desk,
        order.entries.filter((entry) => entry.kind === kind),
      ),
    ),
  );
  const runs = runsOf("rows", groups);
  const items = shown.flatMap(({ table, line, ...order }, at): readonly OrderItem[] => {
    const own = tableOf.get(table);
    if (!own) return [];
    const first = at * kinds.length;
    const linkOf = (kind: CostKind) => runs.link(first + kinds.indexOf(kind));
    return [
      { ...order, line: { table: own, at: line }, linkOf, link: runs.link(first, first + kinds.length - 1) },
    ];
  });
  return { items, rows: runs.items, stray: entries.filter(({ orderNo }) => !known.has(orderNo)) };
}
