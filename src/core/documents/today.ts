import { deliveryStateNames } from "../delivery/state-names";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import { lackWants } from "./desk/lack-texts";
import type { Desk, Line } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { clerkColumn, orderNoColumn, productColumn, textColumn, tickColumn } from "./desk/line-columns";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import {
  daysLeftColumn,
  dueColumn,
  openQuantityColumn,
  stepColumn,
  unitColumn,
  whoColumn,
} from "./follow/follow-columns";
import { nextStepOf } from "./follow/next-step";
import { linesByState } from "./follow/open-states";

const texts = {
  name: { "zh-CN": "今日待办", en: "Today" },
  title: { "zh-CN": "今日待办 {day}", en: "Today, {day}" },
  selection: { "zh-CN": "全部未完成订单行，每行只在一组", en: "every open line, each in one group" },
  count: { "zh-CN": "未完成", en: "Open" },
  counted: { "zh-CN": "{count} 行", en: "{count} lines" },
  group: { "zh-CN": "{state}（{count} 行）", en: "{state} ({count})" },
  waiting: { "zh-CN": "在等谁", en: "Who is waited for" },
  who: { "zh-CN": "等谁", en: "Waiting for" },
  lines: { "zh-CN": "行数", en: "Lines" },
  none: { "zh-CN": "没有未完成的订单行。", en: "No line is open." },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Line>[] = [
  orderNoColumn,
  textColumn("customer", 16),
  productColumn,
  openQuantityColumn,
  unitColumn,
  dueColumn,
  daysLeftColumn,
  stepColumn,
  whoColumn,
  clerkColumn,
  tickColumn("done", { "zh-CN": "已办", en: "Done" }, 6),
];

interface Waiting {
  readonly who: string;
  readonly lines: number;
}

const waitingColumns: readonly Column<Waiting>[] = [
  { id: "who", label: texts.who, width: 40, cell: ({ who }) => textCell(who) },
  {
    id: "lines",
    label: texts.lines,
    width: 8,
    sum: "count",
    cell: ({ lines }) => numberCell(lines, "count"),
  },
];

/** The daily round over every open order. Source: domain.md, section 2, duties 11 and 14. */
export const today = paper({
  kind: "today",
  name: texts.name,
  help: {
    "zh-CN": "每天整理用：全部未完成订单行按紧急程度分组，下一步和在等谁",
    en: "the daily round: every open line by urgency, its next step and who is waited for",
  },
  from: ["orders"],
  wants: [
    {
      fields: ["requiredDate"],
      use: { "zh-CN": "按交期分紧急程度", en: "tell how urgent a line is" },
      must: true,
    },
    { fields: ["orderQty"], use: { "zh-CN": "算未出货数量", en: "tell what is still to ship" } },
    { fields: ["producedQty"], use: { "zh-CN": "判断是否生产完", en: "tell whether it is produced" } },
    { fields: ["clerk"], use: { "zh-CN": "标出跟单员", en: "name the clerk" } },
    { fields: ["shippingNoticeNo"], use: { "zh-CN": "提醒开出运通知单", en: "remind of the ship notice" } },
    ...lackWants,
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const groups = [...linesByState(desk)].filter(([, lines]) => lines.length > 0);
    const all = groups.flatMap(([, lines]) => lines);
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.title, { day: fullDay(date, say) }), say(texts.selection), [
            { label: say(texts.count), text: say(texts.counted, { count: all.length }) },
          ]),
          ...(all.length === 0 ? [{ kind: "note" as const, text: say(texts.none) }] : []),
          ...groups.flatMap(([state, lines]): readonly Block[] => [
            {
              kind: "heading",
              level: 2,
              text: say(texts.group, { state: say(deliveryStateNames[state]), count: lines.length }),
            },
            ...tableBlocks(desk, { id: state, columns, items: lines, empty: texts.none }),
          ]),
          ...waitingList(desk, all),
        ],
      },
    ];
  },
});

function waitingList(desk: Desk, lines: readonly Line[]): readonly Block[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { who } = nextStepOf(line, desk);
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const items = [...counts].map(([who, count]) => ({ who, lines: count })).sort((a, b) => b.lines - a.lines);
  return [
    { kind: "heading", level: 2, text: desk.say(texts.waiting) },
    ...tableBlocks(desk, { id: "waiting", columns: waitingColumns, items, empty: texts.none }),
  ];
}
