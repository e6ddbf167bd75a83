import { monthText } from "../../dates/day";
import { dispatchDay } from "../../delivery/dispatch-day";
import type { Text } from "../../lang";
import { numberCell, textCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Line } from "../desk/desk";
import { orderNoColumn, textColumn } from "../desk/line-columns";
import { numberAt, textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";

const texts = {
  person: { "zh-CN": "点数人", en: "Counted by" },
  nobody: { "zh-CN": "未填点数人", en: "nobody named" },
  month: { "zh-CN": "月份", en: "Month" },
  noMonth: { "zh-CN": "没有日期", en: "no date" },
  times: { "zh-CN": "次数", en: "Times" },
  fine: { "zh-CN": "金额（元）", en: "Amount (yuan)" },
  planned: { "zh-CN": "应装箱数", en: "To load" },
  difference: { "zh-CN": "差", en: "Difference" },
} as const satisfies Record<string, Text>;

/** Wrong counts of one person in one month. */
export interface MiscountSum {
  readonly person: string | null;
  readonly month: string;
  readonly rows: readonly Line[];
}

function plannedCartons(line: Line): number {
  return numberAt(line, "cartonCount");
}

/** Cartons counted less cartons to load; NaN where one is not written. */
export function differenceOf(line: Line): number {
  return numberAt(line, "countedCartons") - plannedCartons(line);
}

/** The month a count is of; empty where no day is written. */
export function countMonth({ table, at }: Line): string {
  return monthText(dispatchDay(table.lines, at));
}

/** Who counted, else the clerk; null where nobody is named. */
export function personOf(line: Line): string | null {
  return textAt(line, "counter") ?? textAt(line, "clerk");
}

export const sumColumns: readonly Column<MiscountSum>[] = [
  {
    id: "person",
    label: texts.person,
    width: 18,
    cell: ({ person }, { say }) =>
      textCell(person ?? say(texts.nobody), { link: { to: "table", table: "rows" } }),
  },
  {
    id: "month",
    label: texts.month,
    width: 12,
    cell: ({ month }, { say }) => textCell(month || say(texts.noMonth)),
  },
  {
    id: "times",
    label: texts.times,
    width: 10,
    sum: "count",
    cell: ({ rows }) => numberCell(rows.length, "count"),
  },
  {
    id: "fine",
    label: texts.fine,
    width: 14,
    sum: "money",
    cell: ({ rows }, { settings }) => numberCell(rows.length * settings.miscountYuan, "money"),
  },
];

export const rowColumns: readonly Column<Line>[] = [
  sourceColumn((line) => line),
  orderNoColumn,
  textColumn("truckPlate", 12),
  textColumn("containerNo", 14),
  {
    id: "month",
    label: texts.month,
    width: 10,
    cell: (line, { say }) => textCell(countMonth(line) || say(texts.noMonth)),
  },
  {
    id: "person",
    label: texts.person,
    width: 12,
    cell: (line, { say }) => textCell(personOf(line) ?? say(texts.nobody)),
  },
  {
    id: "planned",
    label: texts.planned,
    width: 10,
    cell: (line) => numberCell(plannedCartons(line), "quantity"),
  },
  {
    id: "counted",
    label: fieldLabel("countedCartons"),
    width: 10,
    cell: (line) => numberCell(numberAt(line, "countedCartons"), "quantity"),
  },
  {
    id: "difference",
    label: texts.difference,
    width: 9,
    cell: (line) => numberCell(differenceOf(line), "quantity", { tone: "bad" }),
  },
];
