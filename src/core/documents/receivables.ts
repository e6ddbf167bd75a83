import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import { tablesOfKind, type Desk, type Line } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { byText, grouped } from "./desk/grouped";
import { textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { dueClasses, dueColumns, dueItems, soonDays, type DueClass, type DueItem } from "./money/due-items";
import { looseBlocks } from "./money/loose-table";

const texts = {
  name: { "zh-CN": "应收货款", en: "Receivables" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "按付款方式算出的未收定金和尾款",
    en: "deposits and balances not in, by the terms of payment",
  },
  sums: { "zh-CN": "按币种汇总（不同币种不相加）", en: "By currency (never added up across)" },
  currency: { "zh-CN": "币种", en: "Currency" },
  total: { "zh-CN": "合计", en: "Total" },
  none: { "zh-CN": "没有未收的款项。", en: "Nothing is owed." },
  unclear: {
    "zh-CN": "{count} 行有金额，但付款方式写明不了收多少、何时收，未计入：{orders}。",
    en: "{count} lines have an amount, but no terms that say how much or when; left out: {orders}.",
  },
  more: { "zh-CN": "{orders} 等", en: "{orders} …" },
  separator: { "zh-CN": "、", en: ", " },
  payments: {
    "zh-CN":
      "收款表里有的订单，已收多少以收款表为准（不再看订单行的收款日期、定金、尾款），先冲定金、再冲其他应收；收款表写了应收金额的，以它为准。运费等其他款项不冲货款。",
    en: "For orders on the sheet of payments it alone says what came in (days of payment, deposits and balances of order lines are left aside); a payment settles what it is for, then what else is due. An amount due stated there wins over the terms. Freight and the like settle nothing here.",
  },
  noPayments: {
    "zh-CN":
      "没有收款表，已收多少只看订单行。要逐笔记收款，可添加空表“收款”：窗格的“单据 › 模板”，或 gendan template --kind payments。",
    en: "There is no sheet of payments: what came in is read from the order lines alone. To keep each payment, add the empty sheet “Payments”: Documents › Templates in the pane, or gendan template --kind payments.",
  },
  method: {
    "zh-CN":
      "定金按下单日应收；尾款按付款方式：发货前（计划出货日，没有则交期）、货到、发货后若干天、月结若干天（出货当月月底起算）。写了收款日期的视为已收；没有定金日期列时，写了定金金额视为已收。",
    en: "Deposits are due on the order date; balances by their terms: before shipment (planned ship date, else the required date), on receipt, days after shipment, or days after the end of its month. A day of payment means it is in; so does a deposit's amount where no day is kept.",
  },
} as const satisfies Record<string, Text>;

const classTexts: Readonly<Record<DueClass, Text>> = {
  late: { "zh-CN": "已逾期", en: "Late" },
  soon: { "zh-CN": `${soonDays} 天内`, en: `Within ${soonDays} days` },
  later: { "zh-CN": "更晚", en: "Later" },
  waiting: { "zh-CN": "等出货", en: "Waiting for shipment" },
};

type Sums = readonly [currency: string, items: readonly DueItem[]];

function sumOf(items: readonly DueItem[]): number {
  return Math.round(items.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;
}

const sumColumns: readonly Column<Sums>[] = [
  { id: "currency", label: texts.currency, width: 12, cell: ([currency]) => textCell(currency) },
  ...dueClasses.map((name): Column<Sums> => ({
    id: name,
    label: classTexts[name],
    width: 14,
    cell: ([, items]) => {
      const own = items.filter((item) => item.class === name);
      const link = { to: "table", table: name } as const;
      const look = name === "late" ? { link, tone: "bad" as const } : { link };
      return numberCell(own.length > 0 ? sumOf(own) : null, "money", look);
    },
  })),
  { id: "total", label: texts.total, width: 14, cell: ([, items]) => numberCell(sumOf(items), "money") },
];

/** Deposits and balances due and late, by currency and line. Source: domain.md, section 3, 6. */
export const receivables = paper({
  kind: "receivables",
  name: texts.name,
  help: {
    "zh-CN": "按付款方式算出未收的定金、尾款：逾期、将到期、等出货；款未到已出货的",
    en: "deposits and balances not in by the terms of payment: late, soon, waiting; and what left unpaid",
  },
  from: ["orders", "payments"],
  wants: [
    {
      fields: ["amount", "balanceDue", "paymentDue"],
      use: { "zh-CN": "应收多少", en: "how much is owed" },
      must: true,
    },
    {
      fields: ["paymentTerms", "balanceDue", "paymentDue"],
      use: { "zh-CN": "何时应收", en: "when it is due" },
      must: true,
    },
    { fields: ["paymentDate", "paymentAmount"], use: { "zh-CN": "判断是否已收", en: "tell what is in" } },
    {
      fields: ["depositDate", "deposit"],
      use: { "zh-CN": "判断定金是否已收", en: "tell whether a deposit is in" },
    },
    { fields: ["currency"], use: { "zh-CN": "按币种分开", en: "keep currencies apart" } },
    { fields: ["actualShipDate"], use: { "zh-CN": "算账期", en: "reckon the days of credit" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const { items, unclear, loose } = dueItems(desk);
    const hasPayments = tablesOfKind(desk, "payments").length > 0;
    const sums = [...grouped(items, ({ currency }) => currency)].sort(([a], [b]) => byText(a, b));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.sums) },
          ...tableBlocks(desk, { id: "sums", columns: sumColumns, items: sums, empty: texts.none }),
          ...dueClasses.flatMap((name) => classBlocks(desk, name, items)),
          ...looseBlocks(desk, loose),
          ...unclearNote(desk, unclear),
          { kind: "note", text: say(texts.method) },
          { kind: "note", text: say(hasPayments ? texts.payments : texts.noPayments) },
        ],
      },
    ];
  },
});

function classBlocks(desk: Desk, name: DueClass, items: readonly DueItem[]): readonly Block[] {
  const own = items.filter((item) => item.class === name);
  if (own.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: desk.say(classTexts[name]) },
    ...tableBlocks(desk, { id: name, columns: dueColumns, items: own, empty: texts.none }),
  ];
}

/** Orders named in a note. */
const mostNamed = 12;

function unclearNote({ say }: Desk, lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  const orders = [...new Set(lines.map((line) => textAt(line, "orderNo") ?? "—"))];
  const named = orders.slice(0, mostNamed).join(say(texts.separator));
  const text = orders.length > mostNamed ? say(texts.more, { orders: named }) : named;
  return [{ kind: "note", text: say(texts.unclear, { count: lines.length, orders: text }) }];
}
