import type { Text } from "../../lang";
import { grouped } from "../../documents/desk/grouped";
import type { Block, ReportCell, ReportLink } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Say } from "../../report/say";
import { gridWidth } from "../cover-grid";
import { meanDays, type ReviewException } from "./month-exceptions";

/** How many names stand apart; the rest is one row. */
const named = 12;

const texts = {
  count: { "zh-CN": "起数", en: "Count" },
  share: { "zh-CN": "占比", en: "Share" },
  cumulative: { "zh-CN": "累计占比", en: "Cumulative" },
  open: { "zh-CN": "未关闭", en: "Open" },
  days: { "zh-CN": "平均关闭", en: "To close" },
  blank: { "zh-CN": "（未填）", en: "(blank)" },
  others: { "zh-CN": "其余 {count} 种", en: "{count} others" },
  total: { "zh-CN": "合计", en: "Total" },
} as const satisfies Record<string, Text>;

export interface Pareto {
  readonly id: string;
  readonly label: Text;
  readonly title: Text;
  readonly of: (item: ReviewException) => string | null;
}

interface Group {
  readonly name: string;
  readonly items: readonly ReviewException[];
}

/** How often each name occurs, the commonest first, each with its share and the share of all down to it; and a chart. */
export function paretoBlocks(
  say: Say,
  { id, label, title, of }: Pareto,
  items: readonly ReviewException[],
  link: ReportLink | undefined,
): readonly Block[] {
  const ranked = [...grouped(items, of)]
    .map(([name, own]): Group => ({ name: name ?? say(texts.blank), items: own }))
    .sort((a, b) => b.items.length - a.items.length || (a.name < b.name ? -1 : 1));
  const rest = ranked.slice(named);
  const shown = ranked.slice(0, named);
  if (rest.length > 0) {
    const name = say(texts.others, { count: rest.length });
    shown.push({ name, items: rest.flatMap((group) => group.items) });
  }
  let counted = 0;
  const row = ({ name, items: own }: Group, cumulative: number | null): readonly ReportCell[] => [
    textCell(name),
    numberCell(own.length, "count", { link }),
    numberCell(own.length / items.length, "percent"),
    numberCell(cumulative, "percent"),
    numberCell(own.filter(({ isOpen }) => isOpen).length, "count"),
    numberCell(meanDays(own), "meanDays"),
  ];
  const table: Block = {
    kind: "table",
    id,
    columns: [
      { id: "name", label: say(label), width: gridWidth(0, 2) },
      { id: "count", label: say(texts.count), width: gridWidth(2), bar: true },
      { id: "share", label: say(texts.share), width: gridWidth(3) },
      { id: "cumulative", label: say(texts.cumulative), width: gridWidth(4) },
      { id: "open", label: say(texts.open), width: gridWidth(5) },
      { id: "days", label: say(texts.days), width: gridWidth(6) },
    ],
    rows: shown.map((group) => row(group, (counted += group.items.length) / items.length)),
    total: row({ name: say(texts.total), items }, null),
    empty: "",
  };
  if (shown.length < 2) return [table];
  return [
    table,
    {
      kind: "chart",
      type: "bar",
      title: say(title),
      table: id,
      categories: "name",
      series: ["count"],
      format: "count",
    },
  ];
}
