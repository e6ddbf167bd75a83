import { type CellStyle, type ColumnCells, type SheetCells, plainStyle } from "../../src/core/sheet/cells";
import { isDateFormat } from "../../src/core/sheet/date-format";
import { allCells } from "./model/cells";
import { filtersOf } from "./model/guards";
import type { Style } from "./model/style";
import type { Area } from "./model/areas";
import type { Cell, Placed, Sheet, Workbook } from "./model/workbook";

/** The sheets of a model as the core reads them. */
export function sheetsOfWorkbook(workbook: Workbook): readonly SheetCells[] {
  return workbook.sheets.map(cellsOfSheet);
}

function cellsOfSheet(sheet: Sheet): SheetCells {
  const styles = new StyleTable();
  const columns = columnsOf(sheet, styles);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    rowCount: Math.max(0, ...columns.map((column) => column.values.length)),
    columns,
    styles: styles.looks,
    merges: placed(sheet.merges),
    hiddenRows: new Set([
      ...sheet.hiddenRows,
      ...filtersOf(sheet).flatMap((filter) => [...filter.hiddenRows]),
    ]),
    hiddenColumns: new Set(sheet.hiddenColumns),
    date1904: sheet.workbook.date1904,
    tableHints: placed([...sheet.tables, ...(sheet.filter ? [sheet.filter] : [])]),
  };
}

function placed(places: readonly Placed[]): readonly Area[] {
  return places.flatMap(({ area }) => (area ? [area] : []));
}

/** Columns up to the last with a value, each up to its last value. */
function columnsOf(sheet: Sheet, styles: StyleTable): readonly ColumnCells[] {
  const byColumn: (Cell | undefined)[][] = [];
  for (const { row, column, cell } of allCells(sheet)) (byColumn[column] ??= [])[row - 1] = cell;
  const columns = Array.from(byColumn, (cells) => columnCells(cells ?? [], styles));
  const lastUsed = columns.findLastIndex((column) => column.values.length > 0);
  return columns.slice(0, lastUsed + 1);
}

function columnCells(cells: readonly (Cell | undefined)[], styles: StyleTable): ColumnCells {
  const lastUsed = cells.findLastIndex(
    (cell) => cell !== undefined && (cell.value !== null || cell.formula !== null),
  );
  const used = Array.from({ length: lastUsed + 1 }, (_, index) => cells[index]);
  return {
    values: used.map((cell) => cell?.value ?? null),
    styles: Uint16Array.from(used, (cell) => (cell ? styles.indexOf(cell.style) : 0)),
    formulaRows: new Set(used.flatMap((cell, index) => (cell && cell.formula !== null ? [index + 1] : []))),
  };
}

/** Distinct looks in the order they are met; the first is the plain one. */
class StyleTable {
  readonly looks: CellStyle[] = [plainStyle];
  private readonly byText = new Map<string, number>([[JSON.stringify(plainStyle), 0]]);
  private readonly byStyle = new Map<Style, number>();

  indexOf(style: Style): number {
    const known = this.byStyle.get(style) ?? this.add(lookOf(style));
    this.byStyle.set(style, known);
    return known;
  }

  private add(look: CellStyle): number {
    const text = JSON.stringify(look);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.looks.length);
    return this.looks.push(look) - 1;
  }
}

function lookOf({ numberFormat, strikethrough, fillColor, fontColor, bold }: Style): CellStyle {
  return {
    numberFormat,
    isDate: isDateFormat(numberFormat),
    struck: strikethrough,
    fill: fillColor?.slice(1) ?? null,
    fontColor: fontColor?.slice(1) ?? null,
    bold,
  };
}
