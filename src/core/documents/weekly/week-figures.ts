import type { Text } from "../../lang";
import type { Block, NumberFormat, ReportLink } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { share } from "../../review/tally";
import type { Desk } from "../desk/desk";
import { tableBlocks, type Column } from "../desk/table-block";
import type { WeekLines } from "./week-lines";

const texts = {
  figure: { "zh-CN": "指标", en: "Figure" },
  last: { "zh-CN": "上周", en: "Last week" },
  current: { "zh-CN": "本周", en: "This week" },
  change: { "zh-CN": "变化", en: "Change" },
  definition: { "zh-CN": "口径", en: "How it is counted" },
  none: { "zh-CN": "没有指标。", en: "No figure." },
} as const satisfies Record<string, Text>;

interface Figure {
  readonly label: Text;
  readonly definition: Text;
  readonly format: NumberFormat;
  /** Null where no line tells. */
  readonly of: (week: WeekLines) => number | null;
  /** The list of this week's lines. */
  readonly list?: string;
}

const figures: readonly Figure[] = [
  {
    label: { "zh-CN": "新下订单行", en: "Lines ordered" },
    definition: { "zh-CN": "下单日期在本周", en: "order date in the week" },
    format: "count",
    of: ({ ordered }) => ordered.length,
  },
  {
    label: { "zh-CN": "到期订单行", en: "Lines due" },
    definition: {
      "zh-CN": "交期在本周、不晚于报告日，不含取消",
      en: "due in the week, not after the report's day, not cancelled",
    },
    format: "count",
    of: ({ due }) => due.length,
    list: "due",
  },
  {
    label: { "zh-CN": "准时交付率", en: "On-time rate" },
    definition: {
      "zh-CN": "按期或提前完成 ÷ 到期；逾期未完成的也在分母",
      en: "done by the due date ÷ due; open late lines are in the denominator",
    },
    format: "percent",
    of: ({ due, onTime }) => share(onTime.length, due.length),
    list: "due",
  },
  {
    label: { "zh-CN": "足量准时率", en: "On time in full" },
    definition: { "zh-CN": "其中已出数量 ≥ 订单数量", en: "of those, shipped ≥ ordered" },
    format: "percent",
    of: ({ due, inFull }) => inFull && share(inFull.length, due.length),
    list: "due",
  },
  {
    label: { "zh-CN": "完成订单行", en: "Lines done" },
    definition: { "zh-CN": "完成日期在本周", en: "done on a day of the week" },
    format: "count",
    of: ({ done }) => done.length,
    list: "done",
  },
  {
    label: { "zh-CN": "周末逾期未完成", en: "Overdue at the end" },
    definition: {
      "zh-CN": "到周日（本周到报告日）交期已过仍未完成",
      en: "past due and not done on Sunday, this week on the report's day",
    },
    format: "count",
    of: ({ overdue }) => overdue.length,
    list: "overdue",
  },
];

interface Compared extends Figure {
  readonly now: number | null;
  readonly before: number | null;
}

const columns: readonly Column<Compared>[] = [
  { id: "figure", label: texts.figure, width: 18, cell: ({ label }, { say }) => textCell(say(label)) },
  {
    id: "current",
    label: texts.current,
    width: 10,
    cell: ({ now, format, list }) => {
      const link: ReportLink | undefined = list === undefined ? undefined : { to: "table", table: list };
      return numberCell(now, format, { link });
    },
  },
  { id: "last", label: texts.last, width: 10, cell: ({ before, format }) => numberCell(before, format) },
  {
    id: "change",
    label: texts.change,
    width: 10,
    cell: ({ now, before, format }) =>
      numberCell(now === null || before === null ? null : now - before, format, { tone: "muted" }),
  },
  {
    id: "definition",
    label: texts.definition,
    width: 44,
    cell: ({ definition }, { say }) => textCell(say(definition), { tone: "muted" }),
  },
];

/** The week's figures beside the week before, each with how it is counted. */
export function weekFigures(desk: Desk, current: WeekLines, last: WeekLines): readonly Block[] {
  const items = figures.map((figure) => ({ ...figure, now: figure.of(current), before: figure.of(last) }));
  return tableBlocks(desk, { id: "figures", columns, items, empty: texts.none });
}
