import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { templateOf } from "../templates";
import { customerColumns, stockColumns } from "./customers/customer-columns";
import { quietCustomers } from "./customers/quiet-customers";
import { stockFor, type StockedProduct } from "./customers/stock-for";
import type { Desk } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { grouped } from "./desk/grouped";
import { paper } from "./desk/paper";
import { tableBlocks } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "零散客户", en: "Small customers" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "超过平常间隔没有下单、而常买的产品有库存的客户",
    en: "customers who have not ordered for longer than usual, while what they buy is in stock",
  },
  customers: { "zh-CN": "该联系的客户", en: "Customers to call" },
  stock: { "zh-CN": "有库存的产品", en: "What is in stock" },
  none: { "zh-CN": "没有这样的客户。", en: "There is no such customer." },
  noStock: {
    "zh-CN":
      "工作簿里没有库存数，没有按库存筛选。可添加空表“{name}”：窗格的“单据 › 模板”，或 gendan template --kind stock。",
    en: "The workbook says nothing of stock, so these are not narrowed to what is in stock. Add the sheet “{name}”: Documents › Templates in the pane, or gendan template --kind stock.",
  },
  rule: {
    "zh-CN":
      "平常间隔 = 两次下单相隔天数的中位数，至少下过三次单才算得出；未下单天数超过它的列出，超得最多的在前。客户不分大小，重点客户请自行略过。",
    en: "Usual interval: the median of the days between two orders, known from three orders on. Who is over it is listed, longest over first. Customers of every size are in here.",
  },
} as const satisfies Record<string, Text>;

/** Who has not ordered for longer than usual while stock is there. Source: domain.md, section 2, duty 17. */
export const smallCustomers = paper({
  kind: "small-customers",
  name: texts.name,
  help: {
    "zh-CN": "比平常久没下单、而常买的产品有库存的客户，该联系了",
    en: "customers who have not ordered for longer than usual while what they buy is in stock",
  },
  from: ["orders"],
  wants: [
    { fields: ["customer"], use: { "zh-CN": "哪个客户", en: "which customer" }, must: true },
    { fields: ["orderDate"], use: { "zh-CN": "上次什么时候下单", en: "when it ordered" }, must: true },
    { fields: ["productName", "productCode"], use: { "zh-CN": "常买什么", en: "what it buys" } },
    { fields: ["stockQty"], use: { "zh-CN": "有没有库存", en: "what is in stock" } },
  ],
  sheets: (desk) => {
    const { say, date, hasStock } = desk;
    const quiet = quietCustomers(desk);
    const stocked = stockFor(desk, quiet);
    const ofCustomer = grouped(stocked, ({ customer }) => customer);
    const listed = quiet
      .map((customer) => ({
        ...customer,
        stocked: ofCustomer.get(customer.customer) ?? [],
      }))
      .filter((customer) => !hasStock || customer.stocked.length > 0);
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.customers) },
          ...tableBlocks(desk, {
            id: "customers",
            columns: customerColumns,
            items: listed,
            empty: texts.none,
          }),
          { kind: "note", text: say(texts.rule) },
          ...(hasStock ? stockBlocks(desk, stocked) : [noStockNote(desk)]),
        ],
      },
    ];
  },
});

function stockBlocks(desk: Desk, items: readonly StockedProduct[]): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: desk.say(texts.stock) },
    ...tableBlocks(desk, { id: "stock", columns: stockColumns, items, empty: texts.none }),
  ];
}

function noStockNote({ say }: Desk): Block {
  const name = templateOf("stock")?.name;
  return { kind: "note", text: say(texts.noStock, { name: name ? say(name) : "" }) };
}
