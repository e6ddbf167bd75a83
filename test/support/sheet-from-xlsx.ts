import { readFileSync } from "node:fs";
import * as XLSX from "xlsx";
import {
  plainStyle,
  type Area,
  type CellStyle,
  type CellValue,
  type ColumnCells,
  type SheetCells,
} from "../../src/core/sheet/cells";

type SheetJsCell = XLSX.CellObject | undefined;

/**
 * Reads every sheet of a workbook file (.xlsx, .xls, .csv, .tsv) with SheetJS, as an oracle for our own reader.
 *
 * @param rows - only so many rows of each sheet; all when left out
 */
export function sheetsFromFile(path: string, rows = 0): readonly SheetCells[] {
  const plainText = /\.(csv|tsv)$/i.test(path);
  const book = XLSX.read(readFileSync(path), {
    dense: true,
    cellNF: true,
    cellStyles: true,
    codepage: 65001,
    raw: plainText,
    sheetRows: rows,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheetFromSheetJs(book.Sheets[name]!, name, hidden, date1904);
  });
}

function sheetFromSheetJs(
  sheet: XLSX.WorkSheet,
  name: string,
  hidden: boolean,
  date1904: boolean,
): SheetCells {
  const styles: CellStyle[] = [plainStyle];
  const styleOf = new Map<string, number>([["General", 0]]);
  const columns: { values: CellValue[]; styles: number[]; formulaRows: Set<number> }[] = [];
  const data = (sheet["!data"] ?? []) as SheetJsCell[][];
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined || (cell.t === "z" && cell.f === undefined)) return;
      while (columns.length <= column) columns.push({ values: [], styles: [], formulaRows: new Set() });
      const target = columns[column]!;
      while (target.values.length < row) push(target, null, 0);
      push(target, valueOf(cell), styleIndex(String(cell.z ?? "General"), styles, styleOf));
      if (cell.f !== undefined) target.formulaRows.add(row + 1);
    });
  });
  return {
    name,
    hidden,
    rowCount: Math.max(0, ...columns.map((column) => column.values.length)),
    columns: columns.map((column): ColumnCells => ({ ...column, styles: Uint16Array.from(column.styles) })),
    styles,
    merges: (sheet["!merges"] ?? []).map(areaOf),
    hiddenRows: hiddenOf(sheet["!rows"] ?? [], 1),
    hiddenColumns: hiddenOf(sheet["!cols"] ?? [], 0),
    date1904,
    tableHints: sheet["!autofilter"] ? [areaOf(XLSX.utils.decode_range(sheet["!autofilter"].ref))] : [],
  };
}

function push(column: { values: CellValue[]; styles: number[] }, value: CellValue, style: number): void {
  column.values.push(value);
  column.styles.push(style);
}

function valueOf(cell: XLSX.CellObject): CellValue {
  if (cell.t === "e") return { error: String(cell.w ?? "#ERROR!") };
  if (cell.v === undefined || cell.v === null || cell.v instanceof Date) return null;
  return cell.v;
}

function styleIndex(numberFormat: string, styles: CellStyle[], styleOf: Map<string, number>): number {
  const known = styleOf.get(numberFormat);
  if (known !== undefined) return known;
  styles.push({ ...plainStyle, numberFormat, isDate: XLSX.SSF.is_date(numberFormat) });
  styleOf.set(numberFormat, styles.length - 1);
  return styles.length - 1;
}

function areaOf(range: XLSX.Range): Area {
  return {
    firstRow: range.s.r + 1,
    lastRow: range.e.r + 1,
    firstColumn: range.s.c,
    lastColumn: range.e.c,
  };
}

function hiddenOf(infos: readonly ({ hidden?: boolean } | undefined)[], base: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  infos.forEach((info, index) => {
    if (info?.hidden === true) hidden.add(index + base);
  });
  return hidden;
}
