import type { SheetCells } from "../sheet/cells";
import { cancelledLines } from "./cancelled-lines";
import type { FieldKind } from "./field";
import { fieldOf } from "./fields";
import { formCells, onEveryLine } from "./form/form-cells";
import { readHabits, type SettledHabits } from "./habits";
import type { LineColumn, OrderLines } from "./lines";
import { quantityUnit } from "./quantity-unit";
import { lineCells } from "./reading/carried-rows";
import { datedFigures } from "./reading/dated-figures";
import { readDayColumns } from "./reading/day-columns";
import type { LineCells } from "./reading/line-cells";
import { readNumberColumn } from "./reading/number-column";
import { readSizeColumn } from "./reading/size-column";
import { readTextColumn } from "./reading/text-column";
import { readTickColumn } from "./reading/tick-column";
import type { UnderstoodTable } from "./understood";

/** How the columns of each kind are read, all of a kind at once: the dates of a table explain one another. */
const readers: Readonly<
  Record<FieldKind, (columns: readonly LineCells[], chinese: boolean) => readonly LineColumn[]>
> = {
  id: (columns) => columns.map(readTextColumn),
  text: (columns) => columns.map(readTextColumn),
  count: (columns) => columns.map(readNumberColumn),
  quantity: (columns) => columns.map(readNumberColumn),
  number: (columns) => columns.map(readNumberColumn),
  money: (columns) => columns.map(readNumberColumn),
  percent: (columns) => columns.map(readNumberColumn),
  date: readDayColumns,
  size: (columns) => columns.map(readSizeColumn),
  tick: (columns) => columns.map(readTickColumn),
};

/**
 * The order lines of an understood table, column by column: one line a data row, one reading a line and column.
 * Nothing is dropped and nothing guessed: what has no certain reading keeps its words.
 *
 * @param settled - what the team has said its colours and strikethrough mean
 */
export function readLines(sheet: SheetCells, table: UnderstoodTable, settled?: SettledHabits): OrderLines {
  const rows = table.table.dataRows;
  const cells = [...lineCells(sheet, table), ...formCells(sheet, table)];
  const forms = new Map(table.formFields.map((form) => [form.field, form] as const));
  const chinese = table.columns.some(({ header }) => /\p{Script=Han}/u.test(header));
  const read = (Object.keys(readers) as FieldKind[]).flatMap((kind) =>
    readers[kind](
      cells.filter(({ field }) => fieldOf(field).kind === kind),
      chinese,
    ),
  );
  const columns = Object.fromEntries(
    read.map((column) => {
      const form = forms.get(column.field);
      return [column.field, form ? onEveryLine(column, form, rows.length) : column];
    }),
  ) as OrderLines["columns"];
  const habits = readHabits(sheet, table, settled);
  return {
    sheet: sheet.name,
    kind: table.kind,
    table: table.table,
    mapping: table.columns,
    count: rows.length,
    rows,
    columns,
    cancelled: cancelledLines(rows, columns.status, habits),
    hidden: linesIn(sheet.hiddenRows, rows),
    habits,
    quantityUnit: quantityUnit(columns),
    dated: table.datedColumns.length === 0 ? [] : datedFigures(sheet, table, columns),
    titleDay: table.titleDay,
  };
}

function linesIn(sheetRows: ReadonlySet<number>, rows: Int32Array): Uint8Array {
  const lines = new Uint8Array(rows.length);
  rows.forEach((row, line) => (lines[line] = sheetRows.has(row) ? 1 : 0));
  return lines;
}
