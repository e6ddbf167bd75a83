import type { Text } from "../../lang";
import { exceptionTypeNames, exceptionTypeOf, standardDays } from "../../exceptions/standards";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Desk, Line } from "../desk/desk";
import { orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { fieldLabel, type Column } from "../desk/table-block";
import type { ExceptionItem } from "./exception-items";

const texts = {
  age: { "zh-CN": "已历工作日", en: "Working days" },
  standard: { "zh-CN": "时限", en: "Standard" },
  escalate: { "zh-CN": "上报", en: "Take up" },
  grave: { "zh-CN": "上报主管", en: "to the supervisor" },
  over: { "zh-CN": "超时 {days} 天，上报主管", en: "{days} days over, to the supervisor" },
  graveOver: {
    "zh-CN": "严重且超时 {days} 天，上报主管",
    en: "grave and {days} days over, to the supervisor",
  },
  taken: { "zh-CN": "用时（工作日）", en: "Working days taken" },
  within: { "zh-CN": "时限内", en: "In standard" },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "超时", en: "over" },
} as const satisfies Record<string, Text>;

function ofLine(column: Column<Line>): Column<ExceptionItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

export function standardOf({ type, isGrave }: ExceptionItem, { settings }: Desk): number {
  return standardDays(type, isGrave, settings);
}

/** Working days beyond the standard; 0 or less within it, NaN where the opening is not said. */
export function daysOver(item: ExceptionItem, desk: Desk): number {
  return item.workdays - standardOf(item, desk);
}

const what: readonly Column<ExceptionItem>[] = [
  ofLine(textColumn("exceptionType", 10)),
  ofLine(textColumn("exception", 26)),
  ofLine(textColumn("complaint", 14)),
  ofLine(textColumn("responsible", 11)),
];

const openedColumn: Column<ExceptionItem> = {
  id: "opened",
  label: fieldLabel("openedDate"),
  width: 12,
  fields: ["openedDate"],
  cell: ({ opened }) => dayCell(opened),
};

const standardColumn: Column<ExceptionItem> = {
  id: "standard",
  label: texts.standard,
  width: 8,
  fields: ["openedDate"],
  cell: (item, desk) => numberCell(standardOf(item, desk), "days"),
};

/** What is open: its clock against the standard of its type, and whether it goes up. */
export const openColumns: readonly Column<ExceptionItem>[] = [
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 12)),
  ofLine({ ...productColumn, width: 16 }),
  ...what,
  openedColumn,
  {
    id: "age",
    label: texts.age,
    width: 10,
    fields: ["openedDate"],
    cell: (item, desk) => numberCell(item.workdays, "days", daysOver(item, desk) > 0 ? { tone: "bad" } : {}),
  },
  standardColumn,
  {
    id: "escalate",
    label: texts.escalate,
    width: 22,
    fields: ["severity", "exceptionType", "complaint", "openedDate"],
    cell: (item, desk) => {
      const days = daysOver(item, desk);
      const isOver = days > 0;
      if (!isOver && !item.isGrave) return { kind: "none" };
      const text = isOver ? (item.isGrave ? texts.graveOver : texts.over) : texts.grave;
      return textCell(desk.say(text, { days }), { tone: "bad" });
    },
  },
];

/** What was closed, how long it took, and whether that was within the standard. */
export const closedColumns: readonly Column<ExceptionItem>[] = [
  sourceColumn(({ line }) => line),
  ofLine(textColumn("orderNo", 14)),
  ...what,
  ofLine(textColumn("cause", 14)),
  openedColumn,
  { id: "closed", label: fieldLabel("closedDate"), width: 12, cell: ({ closed }) => dayCell(closed) },
  { id: "taken", label: texts.taken, width: 10, cell: ({ workdays }) => numberCell(workdays, "days") },
  standardColumn,
  {
    id: "within",
    label: texts.within,
    width: 8,
    cell: (item, desk) => {
      const days = daysOver(item, desk);
      if (Number.isNaN(days)) return { kind: "none" };
      return textCell(desk.say(days > 0 ? texts.no : texts.yes), { tone: days > 0 ? "bad" : "good" });
    },
  },
];

/** The standards as the team has set them: `质量 3 天、数量 2 天…`. */
export function standardsText({ say, settings }: Desk, separator: string): string {
  const types = Object.keys(exceptionTypeNames) as ReturnType<typeof exceptionTypeOf>[];
  return types
    .map((type) => `${say(exceptionTypeNames[type])} ${settings[`${type}ExceptionWorkdays`]}`)
    .join(separator);
}
