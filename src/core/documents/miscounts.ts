import { dispatchDays } from "../delivery/dispatch-day";
import type { Text } from "../lang";
import { rowsOfKind } from "./desk/all-rows";
import type { Desk, Line } from "./desk/desk";
import { head, signatures } from "./desk/form";
import { byText, grouped } from "./desk/grouped";
import { paper } from "./desk/paper";
import { tableBlocks } from "./desk/table-block";
import {
  countMonth,
  differenceOf,
  personOf,
  rowColumns,
  sumColumns,
  type MiscountSum,
} from "./miscount/ledger-columns";

const texts = {
  name: { "zh-CN": "错数台账", en: "Miscounts" },
  selection: {
    "zh-CN": "点数箱数与应装箱数不符的行，每次 {fine} 元",
    en: "rows whose counted cartons differ from those to load, {fine} yuan each",
  },
  sums: { "zh-CN": "按点数人和月份", en: "By person and month" },
  rows: { "zh-CN": "明细", en: "Rows" },
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
    { fields: [...dispatchDays], use: { "zh-CN": "归到哪个月", en: "which month it is of" } },
  ],
  sheets: (desk) => [{ name: desk.say(texts.name), landscape: true, blocks: ledger(desk) }],
});

function ledger(desk: Desk) {
  const { say, settings } = desk;
  const all = rowsOfKind(desk, "dispatch");
  const counted = all.filter((line) => !Number.isNaN(differenceOf(line)));
  const wrong = counted.filter((line) => differenceOf(line) !== 0);
  const groups = grouped(wrong, (line) => JSON.stringify([countMonth(line), personOf(line)]));
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

function sumOf(rows: readonly Line[]): MiscountSum {
  const [first] = rows;
  return {
    person: first ? personOf(first) : null,
    month: first ? countMonth(first) : "",
    rows,
  };
}
