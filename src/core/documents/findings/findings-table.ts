import type { CheckedTable } from "../../check";
import { dayFromText } from "../../dates/day";
import type { Lang, Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block, ReportCell, ReportLink } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { sayIn } from "../../report/say";
import { severityLooks } from "../../report/severity-looks";
import { findingText } from "../../rules/finding-text";
import type { Finding, Fix } from "../../rules/rule";
import { columnLetters } from "../../sheet/address";
import type { SortedFindings } from "./sorted-findings";

/** A sheet holds 1,048,576 rows: at most so many findings are listed, and the sheet says so. */
export const mostFindings = 300_000;

/** Excel takes 65,530 links on a sheet; the counts above the table need a few. */
export const linkedFindings = 65_000;

const texts = {
  severity: { "zh-CN": "级别", en: "Severity" },
  sheet: { "zh-CN": "工作表", en: "Sheet" },
  row: { "zh-CN": "行", en: "Row" },
  column: { "zh-CN": "列", en: "Column" },
  field: { "zh-CN": "项目", en: "Field" },
  message: { "zh-CN": "问题", en: "Finding" },
  fix: { "zh-CN": "建议改为", en: "Put right as" },
  none: { "zh-CN": "没有发现问题。", en: "Nothing was found." },
} as const satisfies Record<string, Text>;

/** Every finding, one row each: where it is, what is wrong, and the value that puts it right where one is certain. */
export function findingsTable(tables: readonly CheckedTable[], { all }: SortedFindings, lang: Lang): Block {
  const say = sayIn(lang);
  const headers = tables.map(
    ({ lines }) => new Map(lines.mapping.map(({ column, header }) => [column, header])),
  );
  return {
    kind: "table",
    id: "findings",
    columns: [
      { id: "severity", label: say(texts.severity), width: 8 },
      { id: "sheet", label: say(texts.sheet), width: 16 },
      { id: "row", label: say(texts.row), width: 8 },
      { id: "column", label: say(texts.column), width: 20 },
      { id: "field", label: say(texts.field), width: 14 },
      { id: "message", label: say(texts.message), width: 56 },
      { id: "fix", label: say(texts.fix), width: 16 },
    ],
    rows: all.slice(0, mostFindings).map(({ table, finding }, at) => {
      const inTable = finding.column === null ? undefined : headers[table]?.get(finding.column);
      const header = finding.formLabel ?? inTable;
      return findingRow(finding, header, lang, at < linkedFindings);
    }),
    empty: say(texts.none),
    filter: true,
  };
}

function findingRow(finding: Finding, header = "", lang: Lang, linked: boolean): readonly ReportCell[] {
  const { severity, sheet, row, column, field, fix } = finding;
  const { label, tone } = severityLooks[severity];
  const link: ReportLink = { to: "cell", sheet, row, column: column ?? 0 };
  return [
    textCell(label[lang], { tone }),
    textCell(sheet),
    textCell(String(row), { link: linked ? link : undefined }),
    textCell(column === null ? null : `${columnLetters(column)} ${header.replace(/\s+/g, " ")}`),
    textCell(field && fieldOf(field).label[lang]),
    textCell(findingText(finding, lang)),
    fix ? fixCell(fix) : { kind: "none" },
  ];
}

function fixCell({ type, value }: Fix): ReportCell {
  if (type === "day") return dayCell(dayFromText(String(value)));
  return typeof value === "number" ? numberCell(value, "quantity") : textCell(value);
}
