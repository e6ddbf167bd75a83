import type { FieldId } from "../../orders/fields";
import { lineColumn } from "../../orders/lines";
import type { ReportCell } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Line } from "./desk";
import { numberAt, productText, textAt, wordsAt } from "./line-values";
import { fieldLabel, type Column } from "./table-block";

/** A field's text, or its words where it holds no value. */
export function textColumn(field: FieldId, width: number): Column<Line> {
  return {
    id: field,
    label: fieldLabel(field),
    width,
    fields: [field],
    cell: (line) => textCell(textAt(line, field)),
  };
}

/** A field's day, or in grey the words that stand for it. */
export function dayOrWords(line: Line, field: FieldId): ReportCell {
  const day = numberAt(line, field);
  return Number.isNaN(day) ? textCell(wordsAt(line, field), { tone: "muted" }) : dayCell(day);
}

export function dayColumn(field: FieldId): Column<Line> {
  return {
    id: field,
    label: fieldLabel(field),
    width: 12,
    fields: [field],
    cell: (line) => dayOrWords(line, field),
  };
}

/** A field's quantity, not added up: lines may count in different units. */
export function quantityColumn(field: FieldId): Column<Line> {
  return {
    id: field,
    label: fieldLabel(field),
    width: 10,
    fields: [field],
    cell: (line) => numberCell(numberAt(line, field), "quantity"),
  };
}

export const rowLink = ({ table: { lines }, at }: Line) =>
  ({
    to: "cell",
    sheet: lines.sheet,
    row: lines.rows[at] ?? 0,
    column: lineColumn(lines),
  }) as const;

/** The order's number, leading to the line's own row. */
export const orderNoColumn: Column<Line> = {
  id: "orderNo",
  label: fieldLabel("orderNo"),
  width: 14,
  cell: (line) => textCell(textAt(line, "orderNo"), { link: rowLink(line) }),
};

export const productColumn: Column<Line> = {
  id: "product",
  label: { "zh-CN": "品名规格", en: "Product" },
  width: 24,
  cell: (line) => textCell(productText(line)),
};

/** A box to tick by hand. */
export function tickColumn<T>(id: string, label: Column<T>["label"], width = 8): Column<T> {
  return { id, label, width, cell: () => textCell("☐") };
}

/** A blank to be written in by hand. */
export function blankColumn<T>(id: string, label: Column<T>["label"], width: number): Column<T> {
  return { id, label, width, cell: () => ({ kind: "none" }) };
}

export const clerkColumn: Column<Line> = {
  ...textColumn("clerk", 8),
  label: { "zh-CN": "跟单员", en: "Clerk" },
};
