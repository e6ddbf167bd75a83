import { checkedKinds, type UnderstoodSheet } from "../../app/understand";
import {
  areaAddress,
  cellAddress,
  columnFactor,
  columnLetters,
  fieldOf,
  layoutChangeText,
  type ExclusionReason,
  type FormField,
  type Lang,
  type MappedColumn,
  type TableKind,
  type UnderstoodTable,
} from "../../core";
import { exclusionNames, tableKindNames } from "../../i18n/terms";
import { inColumns } from "./columns";

/** How the workbook was understood, for a person. */
export function inspectText(sheets: readonly UnderstoodSheet[], lang: Lang): string {
  return sheets.flatMap((sheet) => sheetText(sheet, lang)).join("\n");
}

function sheetText({ cells, tables }: UnderstoodSheet, lang: Lang): string[] {
  const zh = lang === "zh-CN";
  const hidden = cells.hidden ? (zh ? "（隐藏）" : " (hidden)") : "";
  const head = `■ ${cells.name}${hidden}`;
  if (tables.length === 0) return [head, zh ? "  这里没有表。" : "  No table here.", ""];
  return [head, ...tables.flatMap((table) => tableText(table, lang)), ""];
}

function tableText(understood: UnderstoodTable, lang: Lang): string[] {
  const { kind, table, columns, formFields, missingFields, datedColumns, change } = understood;
  const zh = lang === "zh-CN";
  const rows = table.headerRows.join(zh ? "、" : ", ");
  const facts = zh
    ? `${tableKindNames[kind][lang]} ${areaAddress(table.area)}，表头在第 ${rows} 行，数据 ${table.dataRows.length} 行`
    : `${tableKindNames[kind][lang]} ${areaAddress(table.area)}, header in row ${rows}, ${table.dataRows.length} data rows`;
  const hidden = zh ? `，其中隐藏 ${table.hiddenRows} 行` : `, ${table.hiddenRows} of them hidden`;
  const lines = [`  ${facts}${table.hiddenRows > 0 ? hidden : ""}`];
  const left = excludedText(table.excludedRows, lang);
  if (left) lines.push(`  ${zh ? "不算作数据：" : "Left out: "}${left}`);
  if (change !== null) lines.push(`  ${layoutChangeText(change, lang)}`);
  lines.push(...inColumns(columns.map((column) => columnRow(column, lang))).map((line) => `    ${line}`));
  if (formFields.length > 0) {
    lines.push(`  ${zh ? "表头上方的资料，适用于每一行：" : "Above the table, for every line:"}`);
    lines.push(...inColumns(formFields.map((field) => formRow(field, lang))).map((line) => `    ${line}`));
  }
  if (datedColumns.length > 0) lines.push(`  ${datedText(datedColumns, kind, lang)}`);
  if (missingFields.length > 0) {
    const names = missingFields.map((field) => fieldOf(field).label[lang]).join(zh ? "、" : ", ");
    lines.push(`  ${zh ? "没有找到的列：" : "Columns not found: "}${names}`);
  }
  return lines;
}

/** Dates stand as headers: what is below them is no quantity of the order. Of orders, they can be made rows. */
function datedText(columns: readonly number[], kind: TableKind, lang: Lang): string {
  const letters = columns.map(columnLetters);
  const shown = (letters.length > 3 ? [letters[0], "…", letters.at(-1)] : letters).join(" ");
  const zh = lang === "zh-CN";
  const fact = zh
    ? `日期作表头的列 ${letters.length} 列（${shown}）：按日的数字，不当作订单数量。`
    : `Dates as headers in ${letters.length} columns (${shown}): figures of those days, not of the order.`;
  const offer = zh
    ? "用“日期列展开”（sheet --kind dated-rows）可做成一行一天。"
    : " “Dated columns as rows” (sheet --kind dated-rows) makes them one row a line and day.";
  return checkedKinds.has(kind) ? `${fact}${offer}` : fact;
}

function columnRow(mapped: MappedColumn, lang: Lang): string[] {
  const { column, header, field, confidence, alternativeTo } = mapped;
  const factor = columnFactor(field, mapped);
  const zh = lang === "zh-CN";
  const name = field === null ? "—" : fieldOf(field).label[lang];
  const sure = field === null ? "" : `${Math.round(confidence * 100)}%`;
  const ask = field !== null && confidence < 0.9 ? (zh ? "请确认" : "please confirm") : "";
  const rival =
    alternativeTo === null
      ? ""
      : `${zh ? "也可能是：" : "could also be: "}${fieldOf(alternativeTo).label[lang]}`;
  const counted = factor === 1 ? "" : zh ? `1 按 ${factor} 计` : `1 counts ${factor}`;
  const remarks = [counted, ask || rival].filter((text) => text !== "").join(zh ? "，" : ", ");
  return [columnLetters(column), header.replace(/\s+/g, " "), "→", name, sure, remarks];
}

function formRow({ field, label, row, column, value, confidence }: FormField, lang: Lang): string[] {
  const name = fieldOf(field).label[lang];
  return [cellAddress(row, column), label, "→", name, `${Math.round(confidence * 100)}%`, value];
}

function excludedText(excluded: UnderstoodTable["table"]["excludedRows"], lang: Lang): string {
  const byReason = new Map<ExclusionReason, number[]>();
  for (const { row, reason } of excluded) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  return [...byReason]
    .map(
      ([reason, rows]) =>
        `${exclusionNames[reason][lang]} ${rows.length} (${rows.slice(0, 8).join(", ")}${rows.length > 8 ? ", …" : ""})`,
    )
    .join(lang === "zh-CN" ? "；" : "; ");
}
