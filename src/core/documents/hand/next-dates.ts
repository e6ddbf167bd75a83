import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { dayCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { orderNoColumn, textColumn } from "../desk/line-columns";
import { numberAt } from "../desk/line-values";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";

/** Calendar days ahead that are listed. */
const aheadDays = 14;

const texts = {
  heading: { "zh-CN": `今后 ${aheadDays} 天的日期`, en: `Dates of the next ${aheadDays} days` },
  day: { "zh-CN": "日期", en: "Day" },
  what: { "zh-CN": "事项", en: "What" },
  none: { "zh-CN": "没有。", en: "None." },
} as const satisfies Record<string, Text>;

/** Days of a line that somebody waits for. */
const fields = [
  "plateDueDate",
  "materialArrivalDate",
  "bagArrivalDate",
  "cartonArrivalDate",
  "prodStartPlan",
  "prodEndPlan",
  "plannedShipDate",
  "repliedDate",
  "requiredDate",
] as const satisfies readonly FieldId[];

interface NextDate {
  readonly line: Line;
  readonly field: (typeof fields)[number];
  readonly day: Day;
}

const columns: readonly Column<NextDate>[] = [
  { id: "day", label: texts.day, width: 12, cell: ({ day }) => dayCell(day) },
  {
    id: "what",
    label: texts.what,
    width: 16,
    cell: ({ field }, { say }) => textCell(say(fieldLabel(field))),
  },
  { ...orderNoColumn, cell: ({ line }, desk) => orderNoColumn.cell(line, desk) },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 18,
    cell: ({ line }, desk) => textColumn("customer", 18).cell(line, desk),
  },
];

/** What comes up for the lines in the next days, the first first. */
export function nextDates(desk: Desk, lines: readonly Line[], id: string): readonly Block[] {
  const { date, say } = desk;
  const items = lines
    .flatMap((line) => fields.map((field): NextDate => ({ line, field, day: numberAt(line, field) })))
    .filter(({ day }) => day >= date && day <= date + aheadDays)
    .sort((a, b) => a.day - b.day);
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
