import type { Text } from "../../lang";
import { flaggedLines } from "../../orders/flagged-lines";
import type { ReportCell } from "../../report/blocks";
import { areaAddress } from "../../sheet/address";
import type { ExclusionReason } from "../../sheet/table";
import { numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { SourceTable } from "../../documents/line-list/source-table";
import type { ReviewSection } from "../section";

const texts = {
  file: { "zh-CN": "文件", en: "File" },
  sheet: { "zh-CN": "工作表", en: "Sheet" },
  range: { "zh-CN": "区域", en: "Range" },
  lines: { "zh-CN": "订单行", en: "Lines" },
  cancelled: { "zh-CN": "其中已取消", en: "Cancelled" },
  hidden: { "zh-CN": "其中被隐藏", en: "Hidden" },
  excluded: { "zh-CN": "未计入的行", en: "Rows left out" },
  none: { "zh-CN": "没有订单表。", en: "There is no table of orders." },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<ExclusionReason, Text>> = {
  total: { "zh-CN": "合计 {count}", en: "{count} totals" },
  subtotal: { "zh-CN": "小计 {count}", en: "{count} subtotals" },
  note: { "zh-CN": "备注 {count}", en: "{count} notes" },
  footer: { "zh-CN": "表尾 {count}", en: "{count} footers" },
  blank: { "zh-CN": "空行 {count}", en: "{count} blank" },
  template: { "zh-CN": "空模板 {count}", en: "{count} empty templates" },
  repeatedHeader: { "zh-CN": "重复表头 {count}", en: "{count} repeated headers" },
};

/** The tables the review counts, and the rows in them that it does not. */
export const sources: ReviewSection = {
  id: "sources",
  heading: { "zh-CN": "数据来源", en: "Where the lines stand" },
  blocks: (facts) => [
    {
      kind: "table",
      id: "sources",
      columns: [
        { id: "sheet", label: facts.say(texts.sheet), width: 20 },
        { id: "range", label: facts.say(texts.range), width: 14 },
        { id: "lines", label: facts.say(texts.lines), width: 10 },
        { id: "cancelled", label: facts.say(texts.cancelled), width: 11 },
        { id: "hidden", label: facts.say(texts.hidden), width: 11 },
        { id: "excluded", label: facts.say(texts.excluded), width: 26 },
        { id: "file", label: facts.say(texts.file), width: 26 },
      ],
      rows: facts.tables.map((table) => sourceRow(facts, table)),
      empty: facts.say(texts.none),
    },
  ],
};

function sourceRow(facts: ReviewFacts, { lines, file, linked }: SourceTable): readonly ReportCell[] {
  const { area } = lines.table;
  const link = linked
    ? { to: "cell" as const, sheet: lines.sheet, row: area.firstRow, column: area.firstColumn }
    : undefined;
  return [
    textCell(lines.sheet),
    textCell(areaAddress(area), { link }),
    numberCell(lines.count, "count"),
    numberCell(flaggedLines(lines.cancelled), "count"),
    numberCell(flaggedLines(lines.hidden), "count"),
    textCell(excludedText(facts, lines.table.excludedRows)),
    textCell(file),
  ];
}

function excludedText({ say }: ReviewFacts, rows: SourceTable["lines"]["table"]["excludedRows"]): string {
  const counts = new Map<ExclusionReason, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => say(reasons[reason], { count })).join(say(separator));
}

const separator: Text = { "zh-CN": "，", en: ", " };
