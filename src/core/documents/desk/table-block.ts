import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import type { Block, NumberFormat, ReportCell } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { ReportColumn } from "../../report/column";
import type { Desk } from "./desk";

/** A column of a document's table. */
export interface Column<T> extends ReportColumn<T, Desk> {
  /** Shown only where some table has one of these fields; always when not said. */
  readonly fields?: readonly FieldId[];
  /** Shown only where this holds. */
  readonly when?: (desk: Desk) => boolean;
  /** Add the column up. */
  readonly sum?: NumberFormat;
}

export interface TableSpec<T> {
  readonly id: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  /** Said in place of the rows when there are none. */
  readonly empty: Text;
}

/** Nobody works from a longer list on paper; Excel's limit of links is further off. */
export const mostRows = 5000;

const texts = {
  total: { "zh-CN": "合计", en: "Total" },
  partial: {
    "zh-CN": "橙色合计不完整：{columns} 有的行没有数，未计入。",
    en: "Totals in orange are incomplete: some rows have no figure for {columns}.",
  },
  cut: {
    "zh-CN": "共 {count} 行，这里列出前 {listed} 行。",
    en: "Of {count} lines the first {listed} are listed.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** A column with the name of the field it shows. */
export function fieldLabel(field: FieldId): Text {
  return fieldOf(field).label;
}

/** A table, its columns added up where they are to be, and a note where a sum lacks rows. */
export function tableBlocks<T>(desk: Desk, spec: TableSpec<T>): readonly Block[] {
  const { say } = desk;
  const columns = spec.columns.filter(
    ({ fields, when }) => (!fields || anyTableHas(desk, fields)) && (!when || when(desk)),
  );
  const rows = spec.items.slice(0, mostRows).map((item) => columns.map((column) => column.cell(item, desk)));
  const sums = columns.map(({ sum }, at) => (sum ? sumOf(rows, at, sum) : null));
  const partial = columns.filter((_, at) => sums[at]?.tone === "warning");
  const hasTotal = rows.length > 1 && sums.some((sum) => sum !== null && sum.kind !== "none");
  return [
    {
      kind: "table",
      id: spec.id,
      columns: columns.map(({ id, label, width, sum }, at) => ({
        ...{ id, label: say(label), width },
        ...(sum && numbersOf(rows, at).every(Number.isInteger) && { sums: true }),
      })),
      rows,
      empty: say(spec.empty),
      ...(hasTotal && {
        total: sums.map((sum, at) => sum ?? (at === 0 ? textCell(say(texts.total)) : { kind: "none" })),
      }),
    },
    ...(hasTotal && partial.length > 0 ? [note(say(texts.partial, { columns: names(desk, partial) }))] : []),
    ...(spec.items.length > mostRows
      ? [note(say(texts.cut, { count: spec.items.length, listed: mostRows }))]
      : []),
  ];
}

function note(text: string): Block {
  return { kind: "note", text };
}

function names<T>({ say }: Desk, columns: readonly Column<T>[]): string {
  return columns.map(({ label }) => say(label)).join(say(texts.separator));
}

function anyTableHas({ tables }: Desk, fields: readonly FieldId[]): boolean {
  return tables.some(({ lines }) => fields.some((field) => lines.columns[field] !== undefined));
}

function numbersOf(rows: readonly (readonly ReportCell[])[], at: number): readonly number[] {
  return rows.flatMap((row) => (row[at]?.kind === "number" ? [row[at].value] : []));
}

/** The sum of a column's numbers, in orange when some rows have none; blank when none has. */
function sumOf(rows: readonly (readonly ReportCell[])[], at: number, format: NumberFormat): ReportCell {
  const known = numbersOf(rows, at);
  if (known.length === 0) return { kind: "none" };
  const sum = Math.round(known.reduce((total, value) => total + value, 0) * 1000) / 1000;
  return numberCell(sum, format, known.length < rows.length ? { tone: "warning" } : {});
}
