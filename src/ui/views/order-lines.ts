import { textAt } from "../../app/session/line-names";
import { lineColumn, type CheckedTable, type FieldId } from "../../core";

/** One order line of the workbook. */
export interface OrderLine {
  readonly table: CheckedTable;
  readonly line: number;
  readonly row: number;
  readonly sheet: string;
}

const nameFields = [
  "orderNo",
  "customer",
  "productName",
  "productCode",
] as const satisfies readonly FieldId[];

/** Every line of the tables of orders, in their order. */
export function orderLinesOf(tables: readonly CheckedTable[]): readonly OrderLine[] {
  return tables
    .filter(({ lines }) => lines.kind === "orders")
    .flatMap((table) =>
      Array.from(table.lines.rows, (row, line): OrderLine => ({
        table,
        line,
        row,
        sheet: table.lines.sheet,
      })),
    );
}

export function lineId({ table, row, sheet }: OrderLine): string {
  return `${row}:${table.lines.table.area.firstColumn}:${sheet}`;
}

export function isHidden({ table, line }: OrderLine): boolean {
  return table.lines.hidden[line] === 1;
}

/** The names that tell a line from others, those it has. */
export function namesOf({ table, line }: OrderLine): readonly string[] {
  return nameFields.flatMap((field) => textAt(table.lines, field, line) ?? []);
}

/** A figure of a line; NaN where there is none. */
export function figureOf({ table, line }: OrderLine, field: FieldId): number {
  const column = table.lines.columns[field];
  return column?.kind === "number" ? (column.values[line] ?? Number.NaN) : Number.NaN;
}

/** The cell to show for a line: its order number, else the table's first column. */
export function cellOf({ table, row, sheet }: OrderLine) {
  return { sheet, row, column: lineColumn(table.lines) };
}
