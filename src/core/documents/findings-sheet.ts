import type { CheckedTable } from "../check";
import type { Lang, Text } from "../lang";
import type { Block, Report } from "../report/blocks";
import { sayIn } from "../report/say";
import { deliveryCounts } from "./findings/delivery-counts";
import { findingsTable, linkedFindings, mostFindings } from "./findings/findings-table";
import { notCheckedTable } from "./findings/not-checked";
import { overdueLines, overdueSheet } from "./findings/overdue-lines";
import { severityCounts } from "./findings/severity-counts";
import { sortFindings } from "./findings/sorted-findings";

const texts = {
  name: { "zh-CN": "校验结果", en: "Check results" },
  title: { "zh-CN": "校验结果", en: "Check results" },
  scope: {
    "zh-CN": "校验了 {tables} 张表共 {lines} 行；原表内容没有改动，点击行号可回到原处。",
    en: "{lines} rows of {tables} tables were checked; nothing in them was changed. Click a row number to go there.",
  },
  delivery: { "zh-CN": "交期状态", en: "Delivery" },
  notChecked: { "zh-CN": "没有校验的项目", en: "Not checked" },
  findings: { "zh-CN": "问题清单", en: "Findings" },
  cut: {
    "zh-CN": "共 {count} 条，工作表放不下，这里列出最严重的 {listed} 条。",
    en: "Of {count} findings the gravest {listed} are listed: a sheet holds no more.",
  },
  unlinked: {
    "zh-CN": "前 {linked} 条可点击行号（Excel 对链接数有限制）。",
    en: "The first {linked} row numbers can be clicked (Excel limits the links of a sheet).",
  },
} as const satisfies Record<string, Text>;

/**
 * What a check found, as sheets to add to the workbook: counts, what was not checked, every finding; and the
 * overdue order lines.
 */
export function findingsReport(tables: readonly CheckedTable[], lang: Lang): Report {
  const say = sayIn(lang);
  const findings = sortFindings(tables);
  const orders = tables
    .filter(({ lines }) => lines.kind === "orders")
    .map((table) => ({ ...table, file: "", linked: true }));
  const overdue = overdueLines(orders);
  const heading = (text: Text): Block => ({ kind: "heading", level: 2, text: say(text) });
  const lines = tables.reduce((sum, table) => sum + table.lines.count, 0);
  return {
    sheets: [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          { kind: "heading", level: 1, text: say(texts.title) },
          { kind: "note", text: say(texts.scope, { tables: tables.length, lines }) },
          severityCounts(findings, say),
          ...(orders.length > 0 ? [heading(texts.delivery), deliveryCounts(orders, overdue, say)] : []),
          heading(texts.notChecked),
          notCheckedTable(tables, lang, [52, 40, 20]),
          heading(texts.findings),
          ...cutNotes(findings.all.length, lang),
          findingsTable(tables, findings, lang),
        ],
      },
      ...(orders.length > 0 ? [overdueSheet({ tables: orders, say }, overdue)] : []),
    ],
  };
}

function cutNotes(count: number, lang: Lang): readonly Block[] {
  const say = sayIn(lang);
  const note = (text: string): Block => ({ kind: "note", text });
  return [
    ...(count > mostFindings ? [note(say(texts.cut, { count, listed: mostFindings }))] : []),
    ...(count > linkedFindings ? [note(say(texts.unlinked, { linked: linkedFindings }))] : []),
  ];
}
