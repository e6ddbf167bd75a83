import { dayText, type Day } from "../../dates/day";
import type { Text } from "../../lang";
import type { Block, Fact } from "../../report/blocks";
import type { Say } from "../../report/say";
import type { Desk } from "./desk";

const texts = {
  sources: { "zh-CN": "来源工作表", en: "Made from" },
  selection: { "zh-CN": "范围", en: "Selection" },
  chosen: { "zh-CN": "订单 {orders}", en: "Orders {orders}" },
  separator: { "zh-CN": "、", en: ", " },
  signDate: { "zh-CN": "日期：", en: "Date: " },
  more: {
    "zh-CN": "共 {count} 份，这里做了前 {made} 份；其余请按订单号另做。",
    en: "Of {count} the first {made} are made here; choose order numbers for the others.",
  },
  day: { "zh-CN": "{day} 周{weekday}", en: "{day} {weekday}" },
} as const satisfies Record<string, Text>;

const weekdays: Text = { "zh-CN": "一 二 三 四 五 六 日", en: "Mon Tue Wed Thu Fri Sat Sun" };

/** Who signs a document. */
export const signers = {
  sales: { "zh-CN": "业务员：", en: "Sales: " },
  clerk: { "zh-CN": "跟单员：", en: "Clerk: " },
  salesManager: { "zh-CN": "销售经理：", en: "Sales manager: " },
  finance: { "zh-CN": "财务：", en: "Finance: " },
  productionHead: { "zh-CN": "生产主任：", en: "Production: " },
  packingHead: { "zh-CN": "包装主任：", en: "Packing: " },
  keeper: { "zh-CN": "仓管：", en: "Keeper: " },
  inspector: { "zh-CN": "质检：", en: "QC: " },
  operator: { "zh-CN": "开机工：", en: "Operator: " },
  driver: { "zh-CN": "司机：", en: "Driver: " },
  receiver: { "zh-CN": "收货人：", en: "Received by: " },
  supervisor: { "zh-CN": "跟单主管：", en: "Supervisor: " },
  successor: { "zh-CN": "接手人：", en: "Taken over by: " },
} as const satisfies Record<string, Text>;

/** Name of a day's weekday: 一 to 日, Mon to Sun. */
export function weekdayText(day: Day, say: Say): string {
  return say(weekdays).split(" ")[(day + 5) % 7] ?? "";
}

/** `2025-06-20 周五`. */
export function fullDay(day: Day, say: Say): string {
  return Number.isNaN(day) ? "" : say(texts.day, { day: dayText(day), weekday: weekdayText(day, say) });
}

/** `06-20`; empty for no day. */
export function shortDay(day: Day): string {
  return dayText(day).slice(5);
}

/** Title and head of a document, with where its lines come from and which they are. */
export function head(
  desk: Desk,
  title: string,
  selection: string,
  facts: readonly Fact[] = [],
): readonly Block[] {
  const { say, tables, chosen } = desk;
  const sheets = [...new Set(tables.map(({ lines }) => lines.sheet))];
  const orders = chosen && say(texts.chosen, { orders: [...chosen].join(say(texts.separator)) });
  return [
    { kind: "heading", level: 1, text: title },
    {
      kind: "facts",
      items: [
        ...facts,
        { label: say(texts.selection), text: orders ?? selection },
        { label: say(texts.sources), text: sheets.join(say(texts.separator)) },
      ],
    },
  ];
}

export function signatures({ say }: Desk, roles: readonly (keyof typeof signers)[]): Block {
  return {
    kind: "signatures",
    labels: roles.map((role) => say(signers[role])),
    dateLabel: say(texts.signDate),
  };
}

/** Forms of a page each are made for so many at most: nobody prints more at once. */
export const mostForms = 60;

/** Says how many forms were left out. */
export function moreNote({ say }: Desk, count: number): readonly Block[] {
  return count > mostForms ? [{ kind: "note", text: say(texts.more, { count, made: mostForms }) }] : [];
}
