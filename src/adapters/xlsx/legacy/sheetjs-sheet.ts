import type { CellObject, ColInfo, Range, RowInfo, WorkSheet } from "xlsx";
import {
  type Area,
  type CellStyle,
  type CellValue,
  isDateFormat,
  plainStyle,
  type SheetCells,
} from "../../../core";
import { valueOfField } from "../read-text/text-value";
import type { CellBudget } from "../read/sheet/budget";
import { SheetBuilder } from "../read/sheet/column-builder";
import { beyondSheet, lastSheetRow, parseArea, sheetColumns } from "../read/sheet/reference";

export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  /** Cells have no types of their own: a number is told from its text, as in delimited text. */
  readonly isText: boolean;
}

/** Error texts by the numbers .xls keeps. */
const errors = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** The cells of a sheet that SheetJS read with `dense`. Of styles only number format and fill are known. */
export function cellsOfSheet(sheet: WorkSheet, facts: SheetFacts, budget: CellBudget): SheetCells {
  const builder = new SheetBuilder(budget, facts.name);
  const styles = new StyleList();
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  rows.forEach((row, rowAt) => {
    row?.forEach((cell, column) => {
      if (cell === undefined) return;
      if (rowAt >= lastSheetRow || column >= sheetColumns) throw beyondSheet(facts.name);
      const value = valueOf(cell, facts.isText);
      builder.setCell(rowAt + 1, column, value, styles.indexOf(cell), cell.f !== undefined);
    });
  });
  const filter = parseArea(sheet["!autofilter"]?.ref ?? "");
  return {
    name: facts.name,
    hidden: facts.hidden,
    ...builder.finish(),
    styles: styles.all,
    merges: (sheet["!merges"] ?? []).map(areaOf),
    hiddenRows: new Set(hiddenPlaces(sheet["!rows"]).map((at) => at + 1)),
    hiddenColumns: new Set(hiddenPlaces(sheet["!cols"])),
    date1904: facts.date1904,
    tableHints: filter ? [filter] : [],
  };
}

function valueOf(cell: CellObject, isText: boolean): CellValue {
  switch (cell.t) {
    case "z":
      return null;
    case "e":
      return { error: errors.get(Number(cell.v)) ?? "#VALUE!" };
    case "s":
      return isText ? valueOfField(String(cell.v ?? "")) : String(cell.v ?? "");
    case "b":
      return cell.v === true;
    default:
      return typeof cell.v === "number" ? cell.v : null;
  }
}

function areaOf({ s, e }: Range): Area {
  return { firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c };
}

function hiddenPlaces(infos: readonly (RowInfo | ColInfo | undefined)[] = []): number[] {
  const places: number[] = [];
  infos.forEach((info, at) => {
    if (info?.hidden === true) places.push(at);
  });
  return places;
}

/** The distinct styles of a sheet, the plain one first. */
class StyleList {
  readonly all: CellStyle[] = [plainStyle];
  readonly #indexes = new Map<string, number>();

  indexOf(cell: CellObject): number {
    const numberFormat = String(cell.z ?? plainStyle.numberFormat);
    const fill = fillOf(cell);
    if (numberFormat === plainStyle.numberFormat && fill === null) return 0;
    const key = `${fill ?? ""} ${numberFormat}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.all.length);
    this.all.push({ ...plainStyle, numberFormat, isDate: isDateFormat(numberFormat), fill });
    return this.all.length - 1;
  }
}

/** SheetJS gives a fill only as `{ patternType, fgColor: { rgb } }`, and only when asked for styles. */
function fillOf(cell: CellObject): string | null {
  const style: unknown = cell.s;
  if (typeof style !== "object" || style === null || !("fgColor" in style)) return null;
  const color = style.fgColor;
  if (typeof color !== "object" || color === null || !("rgb" in color)) return null;
  return typeof color.rgb === "string" && /^[0-9A-Fa-f]{6}$/.test(color.rgb) ? color.rgb.toUpperCase() : null;
}
