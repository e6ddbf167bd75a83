import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import type { Block, ReportCell } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { cellAddress } from "../../sheet/address";
import type { Desk } from "../desk/desk";
import { weekdayText } from "../desk/form";
import { textAt } from "../desk/line-values";
import { fieldLabel } from "../desk/table-block";
import { daySums, type DayFigure } from "./day-figures";

/** A sheet holds 1,048,576 rows and 65,530 links. */
export const mostRows = 300_000;
const linkedRows = 65_000;

const texts = {
  day: { "zh-CN": "日期", en: "Day" },
  weekday: { "zh-CN": "星期", en: "Weekday" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  lines: { "zh-CN": "行数", en: "Lines" },
  source: { "zh-CN": "来源", en: "Source" },
  total: { "zh-CN": "合计", en: "Total" },
  blank: { "zh-CN": "日期列下面没有数字。", en: "No figure stands under the days." },
} as const satisfies Record<string, Text>;

/** What tells lines apart, each shown where some table has it. */
const names = [
  ...(["orderNo", "workOrderNo", "customerPo", "customer", "machine"] as const),
  ...(["productCode", "productName", "sizeSpec", "colour", "unit"] as const),
] satisfies readonly FieldId[];

/** The quantity of every day. */
export function sumsTable({ say }: Desk, figures: readonly DayFigure[]): Block {
  const sums = daySums(figures);
  return {
    kind: "table",
    id: "days",
    columns: [
      { id: "day", label: say(texts.day), width: 14 },
      { id: "weekday", label: say(texts.weekday), width: 8 },
      { id: "lines", label: say(texts.lines), width: 8 },
      { id: "quantity", label: say(texts.quantity), width: 12, bar: true },
    ],
    rows: sums.map(({ day, header, lines, quantity }) => [
      dayOrHeader(day, header),
      textCell(Number.isNaN(day) ? null : weekdayText(day, say)),
      numberCell(lines, "count"),
      numberCell(rounded(quantity), "quantity"),
    ]),
    total: [
      textCell(say(texts.total)),
      { kind: "none" },
      numberCell(figures.length, "count"),
      numberCell(sumOf(figures), "quantity"),
    ],
    empty: say(texts.blank),
  };
}

/** One row a line and day, each leading to its cell. */
export function rowsTable({ say, tables }: Desk, figures: readonly DayFigure[]): Block {
  const shown = names.filter((field) => tables.some(({ lines }) => lines.columns[field]));
  return {
    kind: "table",
    id: "rows",
    columns: [
      ...shown.map((field) => ({ id: field, label: say(fieldLabel(field)), width: 14 })),
      { id: "day", label: say(texts.day), width: 12 },
      { id: "quantity", label: say(texts.quantity), width: 12 },
      { id: "source", label: say(texts.source), width: 16 },
    ],
    rows: figures.slice(0, mostRows).map(({ line, dated, quantity }, at) => {
      const { sheet, rows } = line.table.lines;
      const { column } = dated.figures;
      const row = rows[line.at] ?? 0;
      const link = at < linkedRows ? ({ to: "cell", sheet, row, column } as const) : undefined;
      return [
        ...shown.map((field) => textCell(textAt(line, field))),
        dayOrHeader(dated.day, dated.header),
        numberCell(quantity, "quantity"),
        textCell(`${sheet}!${cellAddress(row, column)}`, { link }),
      ];
    }),
    total: [
      textCell(say(texts.total)),
      ...shown.map((): ReportCell => ({ kind: "none" })),
      numberCell(sumOf(figures), "quantity"),
      { kind: "none" },
    ],
    empty: say(texts.blank),
    filter: true,
  };
}

function dayOrHeader(day: number, header: string): ReportCell {
  return Number.isNaN(day) ? textCell(header, { tone: "muted" }) : dayCell(day);
}

function sumOf(figures: readonly DayFigure[]): number {
  return rounded(figures.reduce((sum, { quantity }) => sum + quantity, 0));
}

/** Sums of decimals without their crumbs. */
function rounded(sum: number): number {
  return Math.round(sum * 1000) / 1000;
}
