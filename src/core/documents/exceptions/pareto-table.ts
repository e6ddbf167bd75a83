import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { tableBlocks, type Column } from "../desk/table-block";
import type { ExceptionItem } from "./exception-items";

const texts = {
  count: { "zh-CN": "起数", en: "Count" },
  share: { "zh-CN": "占比", en: "Share" },
  cumulated: { "zh-CN": "累计", en: "Cumulative" },
  open: { "zh-CN": "未关闭", en: "Open" },
  days: { "zh-CN": "平均关闭(工作日)", en: "Mean working days to close" },
  blank: { "zh-CN": "（未填）", en: "(blank)" },
  none: { "zh-CN": "没有异常。", en: "No exception." },
} as const satisfies Record<string, Text>;

interface Group {
  readonly name: string | null;
  readonly items: readonly ExceptionItem[];
  readonly share: number;
  readonly cumulated: number;
}

export interface Pareto {
  readonly id: string;
  readonly heading: Text;
  readonly label: Text;
  readonly of: (item: ExceptionItem) => string | null;
}

/** How often each name occurs, the most frequent first, with the share of it and of those above; and its chart. */
export function paretoBlocks(
  desk: Desk,
  { id, heading, label, of }: Pareto,
  items: readonly ExceptionItem[],
): readonly Block[] {
  const { say } = desk;
  let counted = 0;
  const groups = [...grouped(items, of)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, own]): Group => {
      counted += own.length;
      return { name, items: own, share: own.length / items.length, cumulated: counted / items.length };
    });
  const columns: readonly Column<Group>[] = [
    { id: "name", label, width: 24, cell: ({ name }) => textCell(name ?? say(texts.blank)) },
    {
      id: "count",
      label: texts.count,
      width: 8,
      sum: "count",
      cell: ({ items: own }) => numberCell(own.length, "count"),
    },
    { id: "share", label: texts.share, width: 8, cell: ({ share }) => numberCell(share, "percent") },
    {
      id: "cumulated",
      label: texts.cumulated,
      width: 9,
      cell: ({ cumulated }) => numberCell(cumulated, "percent"),
    },
    {
      id: "open",
      label: texts.open,
      width: 8,
      sum: "count",
      cell: ({ items: own }) => numberCell(own.filter(({ isOpen }) => isOpen).length, "count"),
    },
    {
      id: "days",
      label: texts.days,
      width: 16,
      cell: ({ items: own }) => numberCell(meanDays(own), "meanDays"),
    },
  ];
  const title = say(heading);
  return [
    { kind: "heading", level: 2, text: title },
    ...tableBlocks(desk, { id, columns, items: groups, empty: texts.none }),
    ...(groups.length > 1
      ? [
          {
            kind: "chart",
            type: "bar",
            title,
            table: id,
            categories: "name",
            series: ["count"],
            format: "count",
          } as const,
        ]
      : []),
  ];
}

/** Mean working days of those closed on a known day; null where none is. */
function meanDays(items: readonly ExceptionItem[]): number | null {
  const days = items.flatMap(({ isOpen, workdays }) => (isOpen || Number.isNaN(workdays) ? [] : [workdays]));
  return days.length > 0
    ? Math.round((days.reduce((sum, one) => sum + one, 0) / days.length) * 10) / 10
    : null;
}
