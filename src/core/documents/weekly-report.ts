import { dayText, type Day } from "../dates/day";
import type { Text } from "../lang";
import { byDay } from "../planning/by-day";
import { weekOf } from "../planning/week";
import type { Block } from "../report/blocks";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { head, signatures } from "./desk/form";
import { lackWants } from "./desk/lack-texts";
import {
  clerkColumn,
  dayColumn,
  orderNoColumn,
  productColumn,
  quantityColumn,
  textColumn,
} from "./desk/line-columns";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { daysLeftColumn, dueColumn, stepColumn, whoColumn } from "./follow/follow-columns";
import { clerkTable } from "./weekly/clerk-table";
import { weekFigures } from "./weekly/week-figures";
import { weekLines } from "./weekly/week-lines";

const texts = {
  name: { "zh-CN": "周报", en: "Weekly report" },
  title: { "zh-CN": "订单周报 {monday} 至 {sunday}", en: "Weekly report of orders, {monday} to {sunday}" },
  asOf: { "zh-CN": "报告日", en: "Reported on" },
  selection: { "zh-CN": "全部订单行", en: "every order line" },
  due: { "zh-CN": "本周到期", en: "Due this week" },
  done: { "zh-CN": "本周完成", en: "Done this week" },
  overdue: { "zh-CN": "逾期未完成", en: "Overdue" },
  next: { "zh-CN": "下周到期（{monday} 至 {sunday}）", en: "Due next week ({monday} to {sunday})" },
  none: { "zh-CN": "没有。", en: "None." },
} as const satisfies Record<string, Text>;

const basic: readonly Column<Line>[] = [
  orderNoColumn,
  textColumn("customer", 16),
  productColumn,
  quantityColumn("orderQty"),
  quantityColumn("shippedQty"),
  dueColumn,
];
const shippedColumns = [...basic, dayColumn("actualShipDate"), clerkColumn];
const openColumns = [...basic, daysLeftColumn, stepColumn, whoColumn, clerkColumn];

/** The week against the one before, what is late, and what the next week brings. Source: domain.md, section 3, 9. */
export const weeklyReport = paper({
  kind: "weekly-report",
  name: texts.name,
  help: {
    "zh-CN": "本周与上周的指标、按跟单员、本周到期和完成、逾期清单、下周展望",
    en: "the week's figures against the last, by clerk, what was due and done, what is late, the week ahead",
  },
  from: ["orders"],
  wants: [
    { fields: ["requiredDate"], use: { "zh-CN": "交期", en: "when lines are due" }, must: true },
    { fields: ["actualShipDate"], use: { "zh-CN": "完成日期", en: "when lines were done" } },
    { fields: ["shippedQty"], use: { "zh-CN": "判断是否足量", en: "tell what shipped in full" } },
    { fields: ["orderDate"], use: { "zh-CN": "数新下的订单行", en: "count new lines" } },
    { fields: ["clerk"], use: { "zh-CN": "按跟单员统计", en: "count by clerk" } },
    ...lackWants,
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const [monday = date] = weekOf(date);
    const current = weekLines(desk, monday);
    const span = { monday: dayText(monday), sunday: dayText(monday + 6) };
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.title, span), say(texts.selection), [
            { label: say(texts.asOf), text: dayText(date) },
          ]),
          ...weekFigures(desk, current, weekLines(desk, monday - 7)),
          ...clerkTable(desk, current),
          ...list(desk, "overdue", say(texts.overdue), openColumns, current.overdue),
          ...nextWeek(desk, monday + 7),
          ...list(desk, "due", say(texts.due), shippedColumns, current.due),
          ...list(desk, "done", say(texts.done), shippedColumns, current.done),
          signatures(desk, ["clerk", "supervisor"]),
        ],
      },
    ];
  },
});

function nextWeek(desk: Desk, monday: Day): readonly Block[] {
  const lines = linesOfKind(desk, "orders").filter((line) => {
    const due = numberAt(line, "requiredDate");
    return due >= monday && due <= monday + 6;
  });
  const span = { monday: dayText(monday).slice(5), sunday: dayText(monday + 6).slice(5) };
  return list(desk, "next", desk.say(texts.next, span), openColumns, lines);
}

function list(
  desk: Desk,
  id: string,
  heading: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): readonly Block[] {
  const items = [...lines].sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  return [
    { kind: "heading", level: 2, text: heading },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
