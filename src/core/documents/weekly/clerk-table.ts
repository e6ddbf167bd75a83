import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { share } from "../../review/tally";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { byText } from "../desk/grouped";
import { textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import type { WeekLines } from "./week-lines";

const texts = {
  heading: { "zh-CN": "按跟单员", en: "By clerk" },
  clerk: { "zh-CN": "跟单员", en: "Clerk" },
  load: { "zh-CN": "在手未完成", en: "Open now" },
  due: { "zh-CN": "本周到期", en: "Due" },
  onTime: { "zh-CN": "准时", en: "On time" },
  rate: { "zh-CN": "准时率", en: "On-time" },
  done: { "zh-CN": "本周完成", en: "Done" },
  overdue: { "zh-CN": "逾期", en: "Overdue" },
  blank: { "zh-CN": "（未写跟单员）", en: "(no clerk named)" },
  none: { "zh-CN": "没有订单行。", en: "No order line." },
} as const satisfies Record<string, Text>;

interface ClerkWeek {
  /** Empty: the lines that name none. */
  readonly clerk: string;
  readonly load: number;
  readonly due: number;
  readonly onTime: number;
  readonly done: number;
  readonly overdue: number;
}

const columns: readonly Column<ClerkWeek>[] = [
  {
    id: "clerk",
    label: texts.clerk,
    width: 14,
    cell: ({ clerk }, { say }) => textCell(clerk === "" ? say(texts.blank) : clerk),
  },
  { id: "load", label: texts.load, width: 10, sum: "count", cell: ({ load }) => numberCell(load, "count") },
  { id: "due", label: texts.due, width: 10, sum: "count", cell: ({ due }) => numberCell(due, "count") },
  {
    id: "onTime",
    label: texts.onTime,
    width: 8,
    sum: "count",
    cell: ({ onTime }) => numberCell(onTime, "count"),
  },
  {
    id: "rate",
    label: texts.rate,
    width: 8,
    cell: ({ onTime, due }) => numberCell(share(onTime, due), "percent"),
  },
  { id: "done", label: texts.done, width: 10, sum: "count", cell: ({ done }) => numberCell(done, "count") },
  {
    id: "overdue",
    label: texts.overdue,
    width: 8,
    sum: "count",
    cell: ({ overdue }) => numberCell(overdue, "count", overdue > 0 ? { tone: "bad" } : {}),
  },
];

/** Load and punctuality of each clerk; nothing where no table names clerks. */
export function clerkTable(desk: Desk, week: WeekLines): readonly Block[] {
  const open = linesOfKind(desk, "orders");
  const lists = { load: open, due: week.due, onTime: week.onTime, done: week.done, overdue: week.overdue };
  const byClerk = new Map<string, Record<keyof typeof lists, number>>();
  for (const [name, lines] of Object.entries(lists) as [keyof typeof lists, readonly Line[]][]) {
    for (const line of lines) {
      const clerk = textAt(line, "clerk") ?? "";
      const counts = byClerk.get(clerk) ?? { load: 0, due: 0, onTime: 0, done: 0, overdue: 0 };
      counts[name] += 1;
      byClerk.set(clerk, counts);
    }
  }
  if ([...byClerk.keys()].every((clerk) => clerk === "")) return [];
  const items = [...byClerk]
    .map(([clerk, counts]) => ({ clerk, ...counts }))
    .sort((a, b) => Number(a.clerk === "") - Number(b.clerk === "") || byText(a.clerk, b.clerk));
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "clerks", columns, items, empty: texts.none }),
  ];
}
