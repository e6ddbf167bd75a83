import { undatedClass } from "../age-classes";
import type { Text } from "../../lang";
import { flagCount } from "../../orders/flags";
import type { ReportCell } from "../../report/blocks";
import { areaAddress } from "../../sheet/address";
import type { ExclusionReason } from "../../sheet/table";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import { linesLink } from "../../documents/line-list/line-links";
import { figureBlock, type FigureSpec } from "../figure-block";
import { lineTables } from "../line-tables";
import { groupsLink } from "../listing";
import { copyListing } from "../tables/copy-list";
import type { ReviewFacts } from "../facts";
import type { SourceTable } from "../../documents/line-list/source-table";
import type { ReviewSection } from "../section";

const texts = {
  file: { "zh-CN": "文件", en: "File" },
  sheet: { "zh-CN": "工作表", en: "Sheet" },
  range: { "zh-CN": "区域", en: "Range" },
  lines: { "zh-CN": "订单行", en: "Lines" },
  cancelled: { "zh-CN": "其中已取消", en: "Cancelled" },
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

const toKinds: FigureSpec["link"] = () => ({ to: "table", table: "findings" });

const specs: readonly FigureSpec[] = [
  {
    id: "lines",
    format: "count",
    label: { "zh-CN": "订单行总数", en: "Order lines" },
    definition: {
      "zh-CN": "读到的全部订单行；合计、小计、备注等行不算",
      en: "Totals, subtotals and notes are not lines",
    },
    link: () => ({ to: "table", table: "sources" }),
  },
  {
    id: "copiedLines",
    format: "count",
    label: { "zh-CN": "重复的订单行", en: "Copies left out" },
    definition: {
      "zh-CN": "与另一张表中的行订单号、产品、尺寸、数量、交期都相同，只计一次",
      en: "Order, product, size, quantity, due date as in another table",
    },
    link: (facts) => groupsLink(copyListing(facts), 0),
  },
  {
    id: "undatedLines",
    format: "count",
    label: { "zh-CN": "没有交期", en: "Lines without a due date" },
    definition: {
      "zh-CN": "交期空白、读不懂，或整张表没有交期列的行，不计入以上各项",
      en: "Blank, unreadable or no such column; in no figure above",
    },
    link: ({ survey }) => linesLink(lineTables.open, survey.open, undatedClass, undatedClass),
  },
  {
    id: "undatedInMonth",
    format: "count",
    label: { "zh-CN": "本月表上没有交期", en: "Undated on the month's sheet" },
    definition: {
      "zh-CN": "以本月命名的工作表上没有交期的行：算本月的单，但无法判断准时；没有这样的表时空白",
      en: "On sheets named after the month; blank where there is none",
    },
    link: ({ survey: { undatedInMonth: found } }) =>
      found ? linesLink(lineTables.undatedInMonth, found, 0, 0) : undefined,
  },
  {
    id: "cancelledLines",
    format: "count",
    label: { "zh-CN": "已取消", en: "Cancelled" },
    definition: {
      "zh-CN": "状态写明或按表上图例为取消的行，不计入以上各项",
      en: "By their status or the sheet's legend; in no figure above",
    },
    link: ({ survey }) => linesLink(lineTables.cancelled, survey.cancelled, 0, 0),
  },
  {
    id: "errorFindings",
    format: "count",
    badAboveZero: true,
    label: { "zh-CN": "错误", en: "Errors" },
    definition: {
      "zh-CN": "校验发现的错误，一行可有多个",
      en: "Errors found by the checks; a line may have several",
    },
    link: toKinds,
  },
  {
    id: "warningFindings",
    format: "count",
    label: { "zh-CN": "警告", en: "Warnings" },
    definition: { "zh-CN": "校验发现的警告", en: "Warnings found by the checks" },
    link: toKinds,
  },
  {
    id: "infoFindings",
    format: "count",
    label: { "zh-CN": "提示", en: "Notes" },
    definition: { "zh-CN": "校验发现的提示", en: "Notes of the checks" },
    link: toKinds,
  },
];

/** The tables the review counts, and the rows in them that it does not. */
export const sources: ReviewSection = {
  id: "sources",
  heading: { "zh-CN": "数据来源与质量", en: "The data behind the figures" },
  blocks: (facts) => [
    figureBlock(specs, facts),
    {
      kind: "table",
      id: "sources",
      columns: [
        { id: "sheet", label: facts.say(texts.sheet), width: gridWidth(0) },
        { id: "range", label: facts.say(texts.range), width: gridWidth(1) },
        { id: "file", label: facts.say(texts.file), width: gridWidth(2, 2) },
        { id: "excluded", label: facts.say(texts.excluded), width: gridWidth(4, 2) },
        { id: "lines", label: facts.say(texts.lines), width: gridWidth(6) },
        { id: "cancelled", label: facts.say(texts.cancelled), width: gridWidth(7) },
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
    textCell(file),
    textCell(excludedText(facts, lines.table.excludedRows)),
    numberCell(lines.count, "count"),
    numberCell(flagCount(lines.cancelled), "count"),
  ];
}

function excludedText({ say }: ReviewFacts, rows: SourceTable["lines"]["table"]["excludedRows"]): string {
  const counts = new Map<ExclusionReason, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => say(reasons[reason], { count })).join(say(separator));
}

const separator: Text = { "zh-CN": "，", en: ", " };
