import { isDateFormat } from "../sheet/date-format";
import { plainStyle, type CellStyle, type CellValue, type SheetCells } from "../sheet/cells";
import type { PlacedSheet } from "./placed";
import { lookOf, type ReportStyle } from "./styles";

/** A laid-out sheet as it reads once it is written. */
export function cellsOfPlaced({ name, cells, columnWidths, merges, filter }: PlacedSheet): SheetCells {
  const styles: CellStyle[] = [plainStyle];
  const indexes = new Map<ReportStyle, number>();
  const indexOf = (style: ReportStyle): number => {
    const index = indexes.get(style) ?? styles.push(styleOf(style)) - 1;
    indexes.set(style, index);
    return index;
  };
  const columns = columnWidths.map(() => ({
    values: [] as CellValue[],
    styles: [] as number[],
    formulaRows: new Set<number>(),
  }));
  for (const { row, column, value, style, formula } of cells) {
    const held = columns[column];
    if (value === null || !held) continue;
    while (held.values.length < row) {
      held.values.push(null);
      held.styles.push(0);
    }
    held.values[row - 1] = value;
    held.styles[row - 1] = indexOf(style);
    if (formula) held.formulaRows.add(row);
  }
  const usedCount = columns.reduce((count, { values }, at) => (values.length > 0 ? at + 1 : count), 0);
  const used = columns.slice(0, usedCount);
  return {
    name,
    hidden: false,
    rowCount: used.reduce((last, { values }) => Math.max(last, values.length), 0),
    columns: used.map(({ values, styles: looks, formulaRows }) => ({
      values,
      styles: Uint16Array.from(looks),
      formulaRows,
    })),
    styles,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
    tableHints: filter ? [filter] : [],
  };
}

function styleOf(style: ReportStyle): CellStyle {
  const { numberFormat, fill = null, color = null, bold = false } = lookOf(style);
  return { numberFormat, isDate: isDateFormat(numberFormat), struck: false, fill, fontColor: color, bold };
}
