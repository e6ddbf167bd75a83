import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { loadTable } from "./capacity/load-table";
import { promiseTables } from "./capacity/promise-tables";
import { workOf } from "./capacity/work";
import type { Desk, Line } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { textAt } from "./desk/line-values";
import { paper } from "./desk/paper";

const texts = {
  name: { "zh-CN": "产能与交期", en: "Capacity and promise" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "待生产的未完成订单行", en: "open lines still to be produced" },
  unknown: {
    "zh-CN": "{count} 行没有算入（缺数量，或产能表里没有能做它的机台）：{orders}。",
    en: "{count} lines are left out (no quantity, or no machine of the capacity sheet makes them): {orders}.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Load against capacity, and what can be promised. Source: domain.md, section 3, 2. */
export const capacityPlan = paper({
  kind: "capacity",
  name: texts.name,
  help: {
    "zh-CN": "按产能表算各机台每周负荷；未排机台的单最早哪天能交，赶不上时的五种办法",
    en: "load of the machines by week; the earliest day for lines without one, and five ways where it is too late",
  },
  from: ["orders", "capacity"],
  wants: [
    {
      fields: ["dailyCapacity"],
      use: { "zh-CN": "机台的日产能", en: "what machines make in a day" },
      must: true,
    },
    { fields: ["orderQty"], use: { "zh-CN": "算待生产数量", en: "what is to be produced" }, must: true },
    { fields: ["requiredDate"], use: { "zh-CN": "判断能否按期", en: "tell whether it is in time" } },
    { fields: ["producedQty"], use: { "zh-CN": "扣除已生产的", en: "take off what is produced" } },
    { fields: ["stockQty"], use: { "zh-CN": "扣除库存、找替代品", en: "take off stock, find substitutes" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const work = workOf(desk);
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          ...promiseTables(desk, work.promises),
          ...loadTable(desk, work),
          ...unknownNote(desk, work.unknown),
        ],
      },
    ];
  },
});

function unknownNote({ say }: Desk, lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  const orders = [...new Set(lines.map((line) => textAt(line, "orderNo") ?? "—"))].slice(0, 12);
  return [
    {
      kind: "note",
      text: say(texts.unknown, { count: lines.length, orders: orders.join(say(texts.separator)) }),
    },
  ];
}
