import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { CellValue, ColumnCells, SheetCells } from "../../../core";
import { isFormulaCell, valueOfCell } from "../draw/cell";
import type { SheetNow } from "../host";
import { StyleReader } from "./style-reader";

export type CellRows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

class ColumnBuilder {
  readonly values: CellValue[] = [];
  readonly styles: number[] = [];
  readonly formulaRows = new Set<number>();

  set(row: number, value: CellValue, style: number): void {
    while (this.values.length < row) {
      this.values.push(null);
      this.styles.push(0);
    }
    this.values[row - 1] = value;
    this.styles[row - 1] = style;
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

const none = new ColumnBuilder().finish();

/** Puts the cells of one sheet into columns. */
export class SheetColumns {
  readonly #columns: (ColumnBuilder | undefined)[] = [];
  readonly #styles: StyleReader;
  readonly #sheet: SheetNow;

  constructor(sheet: SheetNow) {
    this.#sheet = sheet;
    this.#styles = new StyleReader(sheet);
  }

  /** @param row - 0-based, as Univer counts */
  addRow(row: number, cells: Readonly<Record<number, Nullable<ICellData>>>): void {
    for (const key in cells) {
      const cell = cells[key];
      const column = Number(key);
      if (!cell) continue;
      const value = valueOfCell(cell);
      const isFormula = isFormulaCell(cell) || this.#holdsHiddenFormula(row + 1, column, value);
      if (value === null && !isFormula) continue;
      const builder = this.#column(column);
      if (isFormula) builder.formulaRows.add(row + 1);
      builder.set(row + 1, value, this.#styles.at(cell, row, column));
    }
  }

  /** What a formula shows in the cells beside it: constants of nobody. */
  addSpill(row: number, cells: Readonly<Record<number, Nullable<ICellData>>>): void {
    for (const key in cells) {
      const cell = cells[key];
      const value = valueOfCell(cell);
      const column = Number(key);
      if (!cell || value === null) continue;
      const own = this.#sheet.model.getCellMatrix().getValue(row, column);
      if (own?.f) continue;
      this.#column(column).set(row + 1, value, this.#styles.at(own ?? cell, row, column));
      this.#column(column).formulaRows.add(row + 1);
    }
  }

  finish(): Pick<SheetCells, "columns" | "rowCount" | "styles"> {
    const all = Array.from(this.#columns, (builder) => builder?.finish() ?? none);
    const last = all.findLastIndex(({ values, formulaRows }) => values.length + formulaRows.size > 0);
    const columns = all.slice(0, last + 1);
    const rowCount = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
    return { columns, rowCount, styles: this.#styles.styles };
  }

  #column(column: number): ColumnBuilder {
    while (this.#columns.length < column) this.#columns.push(undefined);
    return (this.#columns[column] ??= new ColumnBuilder());
  }

  /** A formula the grid could not show stands in the file as long as its stored value stands in the cell. */
  #holdsHiddenFormula(row: number, column: number, value: CellValue): boolean {
    return value !== null && this.#sheet.opened?.columns[column]?.formulas.get(row) === null;
  }
}
