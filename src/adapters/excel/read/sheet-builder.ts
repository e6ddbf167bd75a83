import {
  type Area,
  type CellStyle,
  type CellValue,
  type ColumnCells,
  isDateFormat,
  plainStyle,
  type SheetCells,
} from "../../../core";
import { contentValue, isFormula } from "../cells/cell-content";
import type { Look } from "./look";
import type { Outline } from "./outline";
import type { CellBlock } from "./read-blocks";

class ColumnBuilder {
  readonly values: CellValue[] = [];
  readonly styles: number[] = [];
  readonly formulaRows = new Set<number>();

  set(row: number, value: CellValue, style: number): void {
    while (this.values.length < row - 1) {
      this.values.push(null);
      this.styles.push(0);
    }
    this.values.push(value);
    this.styles.push(style);
  }

  finish(): ColumnCells {
    const end = this.values.findLastIndex((value) => value !== null) + 1;
    return {
      values: this.values.slice(0, end),
      styles: Uint16Array.from(this.styles.slice(0, end)),
      formulaRows: this.formulaRows,
    };
  }
}

/** Puts the blocks of one sheet together, from top to bottom. */
export class SheetBuilder {
  readonly #columns: ColumnBuilder[] = [];
  readonly #styles: CellStyle[] = [plainStyle];
  readonly #styleIndexes = new Map<string, number>([["General|||false|false", 0]]);
  readonly #hiddenRows = new Set<number>();
  readonly #merges = new Map<string, Area>();

  add(block: CellBlock): void {
    const { area, hidden, merges, outline } = block;
    for (let index = 0; index <= area.lastRow - area.firstRow; index++) {
      const row = area.firstRow + index;
      if (hidden ? hidden[index] === true : outline.rowsHidden === true) this.#hiddenRows.add(row);
      this.#addRow(block, index);
    }
    // A merge that reaches into two blocks is given with both.
    for (const merge of merges) this.#merges.set(JSON.stringify(merge), merge);
  }

  finish(
    outline: Outline,
    rest: Pick<SheetCells, "name" | "hidden" | "date1904" | "hiddenColumns">,
  ): SheetCells {
    const all = Array.from(this.#columns, (column) => (column ?? new ColumnBuilder()).finish());
    const last = all.findLastIndex(({ values, formulaRows }) => values.length + formulaRows.size > 0);
    const columns = all.slice(0, last + 1);
    return {
      ...rest,
      rowCount: columns.reduce((most, { values }) => Math.max(most, values.length), 0),
      columns,
      styles: this.#styles,
      merges: [...this.#merges.values()],
      hiddenRows: this.#hiddenRows,
      tableHints: outline.hints,
    };
  }

  #addRow({ area, values, types, formulas, formats, lookAt }: CellBlock, index: number): void {
    const [cells, kinds, written, codes] = [values[index], types[index], formulas[index], formats[index]];
    const row = area.firstRow + index;
    for (let at = 0; at <= area.lastColumn - area.firstColumn; at++) {
      const column = (this.#columns[area.firstColumn + at] ??= new ColumnBuilder());
      const value = contentValue(cells?.[at], kinds?.[at]);
      if (isFormula(written?.[at], cells?.[at])) column.formulaRows.add(row);
      column.set(row, value, this.#styleIndex(codes?.[at] ?? "General", lookAt(index, at)));
    }
  }

  #styleIndex(numberFormat: string, look: Look): number {
    const { fill, fontColor, bold, struck } = look;
    const key = `${numberFormat}|${fill ?? ""}|${fontColor ?? ""}|${bold}|${struck}`;
    const known = this.#styleIndexes.get(key);
    if (known !== undefined) return known;
    const style = { numberFormat, isDate: isDateFormat(numberFormat), ...look };
    const index = this.#styles.push(style) - 1;
    this.#styleIndexes.set(key, index);
    return index;
  }
}
