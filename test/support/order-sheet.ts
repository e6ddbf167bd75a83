import { columnOfLetters } from "../../src/core/sheet/address";
import {
  cellAt,
  plainStyle,
  type Area,
  type CellStyle,
  type CellValue,
  type SheetCells,
} from "../../src/core/sheet/cells";
import type { FoundTable } from "../../src/core/sheet/table";
import type { FieldId } from "../../src/core/orders/fields";
import type { TableKind, UnderstoodTable } from "../../src/core/orders/understood";

/** A cell with a look, or a formula (`result: null`: the workbook keeps no result). */
export interface LookedCell extends Partial<CellStyle> {
  readonly value: CellValue;
  readonly formula?: true;
}
export type SheetCell = CellValue | LookedCell;

const isLooked = (cell: SheetCell): cell is LookedCell =>
  typeof cell === "object" && cell !== null && "value" in cell;

/** A serial shown as a date. */
export function dateCell(serial: number): LookedCell {
  return { value: serial, numberFormat: "yyyy-mm-dd", isDate: true };
}

export interface SheetOptions {
  /** Merged areas, such as `B8:B9`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly date1904?: boolean;
}

/** A sheet of the given rows; row 1 is the first. */
export function orderSheet(rows: readonly (readonly SheetCell[])[], options: SheetOptions = {}): SheetCells {
  const styles: CellStyle[] = [plainStyle];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    const formulaRows = cells.flatMap((cell, at) => (isLooked(cell) && cell.formula ? [at + 1] : []));
    return {
      values: cells.map((cell) => (isLooked(cell) ? cell.value : cell)),
      styles: Uint16Array.from(cells, (cell) =>
        isLooked(cell) ? styles.push({ ...plainStyle, ...cell }) - 1 : 0,
      ),
      formulaRows: new Set(formulaRows),
    };
  });
  return {
    name: "订单",
    hidden: false,
    rowCount: rows.length,
    columns,
    styles,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(),
    date1904: options.date1904 ?? false,
    tableHints: [],
  };
}

function areaOf(address: string): Area {
  const [, left = "", top = "", right = "", bottom = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnOfLetters(left),
    lastColumn: columnOfLetters(right),
  };
}

export interface TableOptions {
  readonly kind?: TableKind;
  /** Sheet row of the headers; 1 unless told. */
  readonly headerRow?: number;
  readonly lastRow?: number;
  readonly excludedRows?: FoundTable["excludedRows"];
  /** Units named in headers. */
  readonly units?: Readonly<Partial<Record<FieldId, string>>>;
}

/** The table of a sheet whose columns hold these fields, from column A on; null: a column of no field. */
export function understood(
  sheet: SheetCells,
  fields: readonly (FieldId | null)[],
  options: TableOptions = {},
): UnderstoodTable {
  const headerRow = options.headerRow ?? 1;
  const lastRow = options.lastRow ?? sheet.rowCount;
  const excludedRows = options.excludedRows ?? [];
  const excluded = new Set(excludedRows.map(({ row }) => row));
  const rows = Array.from({ length: lastRow - headerRow }, (_, at) => headerRow + 1 + at);
  return {
    kind: options.kind ?? "orders",
    table: {
      area: { firstRow: headerRow, lastRow, firstColumn: 0, lastColumn: fields.length - 1 },
      headerRows: [headerRow],
      firstRow: headerRow + 1,
      lastRow,
      dataRows: Int32Array.from(rows.filter((row) => !excluded.has(row))),
      excludedRows,
      hiddenRows: 0,
    },
    columns: fields.map((field, column) => ({
      column,
      header: String(cellAt(sheet, headerRow, column) ?? ""),
      field,
      confidence: 1,
      unit: (field === null ? undefined : options.units?.[field]) ?? null,
      alternatives: [],
      alternativeTo: null,
      reads: { text: 0, number: 0, date: 0, blank: 0, unreadable: 0 },
    })),
    missingFields: [],
    formFields: [],
    datedColumns: [],
    titleDay: Number.NaN,
    change: null,
  };
}
