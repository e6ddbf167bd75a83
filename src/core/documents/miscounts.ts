import { monthText, type Day } from "../dates/day";
import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import { numberCell, textCell } from "../report/cells";
import { rowsOfKind, sourceColumn } from "./desk/all-rows";
import type { Desk, Line } from "./desk/desk";
import { head, signatures } from "./desk/form";
import { byText, grouped } from "./desk/grouped";
import { orderNoColumn, textColumn } from "./desk/line-columns";
import { numberAt, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "错数台账", en: "Miscounts" },
  selection: {
    "zh-CN": "点数箱数与应装箱数不符的行，每次 {fine} 元",
    en: "rows whose counted cartons differ from those to load, {fine} yuan each",
  },
  sums: { "zh-CN": "按点数人和月份", en: "By person and month" },
  rows: { "zh-CN": "明细", en: "Rows" },
  person: { "zh-CN": "点数人", en: "Counted by" },
  nobody: { "zh-CN": "未填点数人", en: "nobody named" },
  month: { "zh-CN": "月份", en: "Month" },
  noMonth: { "zh-CN": "没有日期", en: "no date" },
  times: { "zh-CN": "次数", en: "Times" },
  fine: { "zh-CN": "金额（元）", en: "Amount (yuan)" },
  planned: { "zh-CN": "应装箱数", en: "To load" },
  difference: { "zh-CN": "差", en: "Difference" },
  none: { "zh-CN": "没有点错数的行。", en: "No count was wrong." },
  counted: {
    "zh-CN": "点了数的 {counted} 行，其中 {wrong} 行不符；应装箱数或点数箱数没填的 {blank} 行未计。",
    en: "{counted} rows were counted, {wrong} of them differ; {blank} rows lack the cartons to load or the count.",
  },
  rule: {
    "zh-CN": "客户发现而投诉的视情节另行处罚，不在此表。月份按出货日，没有则按计划出货日、派车确认日。",
    en: "What the customer found and complained of is decided by its severity and not in here. The month is that of the shipment, else of the planned shipment, else of the dispatch.",
  },
} as const satisfies Record<string, Text>;

/** Days a count is dated by, the best first. */
const dayFields = [
  "actualShipDate",
  "plannedShipDate",
  "dispatchConfirmedDate",
] as const satisfies readonly FieldId[];

interface Sum {
  readonly person: string | null;
  readonly month: string;
  readonly rows: readonly Line[];
}

function plannedCartons(line: Line): number {
  return numberAt(line, "cartonCount");
}

function differenceOf(line: Line): number {
  return numberAt(line, "countedCartons") - plannedCartons(line);
}

function dayOf(line: Line): Day {
  return dayFields.map((field) => numberAt(line, field)).find((day) => !Number.isNaN(day)) ?? Number.NaN;
}

function personOf(line: Line): string | null {
  return textAt(line, "counter") ?? textAt(line, "clerk");
}

const sumColumns: readonly Column<Sum>[] = [
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

const rowColumns: readonly Column<Line>[] = [
  sourceColumn((line) => line),
  orderNoColumn,
  textColumn("truckPlate", 12),
  textColumn("containerNo", 14),
  {
    id: "month",
    label: texts.month,
    width: 10,
    cell: (line, { say }) => textCell(monthText(dayOf(line)) || say(texts.noMonth)),
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

/** Wrong counts at loading, summed by person and month. Source: domain.md, section 2, duty 13. */
export const miscounts = paper({
  kind: "miscounts",
  name: texts.name,
  help: {
    "zh-CN": "监柜点数与应装箱数不符的，按点数人、月份合计罚款",
    en: "counts at loading that differ from what was to load, summed by person and month",
  },
  from: ["dispatch"],
  wants: [
    { fields: ["countedCartons"], use: { "zh-CN": "实点的箱数", en: "what was counted" }, must: true },
    { fields: ["cartonCount"], use: { "zh-CN": "应装的箱数", en: "what was to be loaded" }, must: true },
    { fields: ["counter", "clerk"], use: { "zh-CN": "谁点的数", en: "who counted" } },
    { fields: [...dayFields], use: { "zh-CN": "归到哪个月", en: "which month it is of" } },
  ],
  sheets: (desk) => [{ name: desk.say(texts.name), landscape: true, blocks: ledger(desk) }],
});

function ledger(desk: Desk) {
  const { say, settings } = desk;
  const all = rowsOfKind(desk, "dispatch");
  const counted = all.filter((line) => !Number.isNaN(differenceOf(line)));
  const wrong = counted.filter((line) => differenceOf(line) !== 0);
  const groups = grouped(wrong, (line) => JSON.stringify([monthText(dayOf(line)), personOf(line)]));
  const sums = [...groups].sort(([a], [b]) => byText(a, b)).map(([, rows]) => sumOf(rows));
  const counts = { counted: counted.length, wrong: wrong.length, blank: all.length - counted.length };
  return [
    ...head(desk, say(texts.name), say(texts.selection, { fine: settings.miscountYuan })),
    { kind: "note", text: say(texts.counted, counts) } as const,
    { kind: "heading", level: 2, text: say(texts.sums) } as const,
    ...tableBlocks(desk, { id: "sums", columns: sumColumns, items: sums, empty: texts.none }),
    { kind: "note", text: say(texts.rule) } as const,
    { kind: "heading", level: 2, text: say(texts.rows) } as const,
    ...tableBlocks(desk, { id: "rows", columns: rowColumns, items: wrong, empty: texts.none }),
    signatures(desk, ["clerk", "keeper", "supervisor"]),
  ];
}

function sumOf(rows: readonly Line[]): Sum {
  const [first] = rows;
  return {
    person: first ? personOf(first) : null,
    month: first ? monthText(dayOf(first)) : "",
    rows,
  };
}
