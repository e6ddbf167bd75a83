import type { GridColumn } from "../../../app/grid-book";
import type { CellValue } from "../../../core";
import { spendCell, spendSlots, type CellBudget } from "../read/sheet/budget";
import type { CellSink } from "../read/sheet/cell-reader";
import type { XmlCursor } from "../xml/cursor";
import { FormulaReader } from "./formulas";

const noFormulas: GridColumn["formulas"] = new Map();
const emptyColumn: GridColumn = {
  rows: new Int32Array(0),
  values: [],
  looks: new Uint16Array(0),
  formulas: noFormulas,
};

class ColumnBuilder {
  readonly #rows: number[] = [];
  readonly #values: CellValue[] = [];
  readonly #looks: number[] = [];
  #formulas: Map<number, string | null> | null = null;
  #inOrder = true;

  add(row: number, value: CellValue, look: number): void {
    if (row <= (this.#rows.at(-1) ?? 0)) this.#inOrder = false;
    this.#rows.push(row);
    this.#values.push(value);
    this.#looks.push(look);
  }

  setFormula(row: number, formula: string | null): void {
    this.#formulas ??= new Map();
    this.#formulas.set(row, formula);
  }

  finish(): GridColumn {
    const order = this.#inOrder ? null : this.#order();
    const ordered = <T>(list: readonly T[]): readonly T[] =>
      order ? order.flatMap((at) => list.slice(at, at + 1)) : list;
    return {
      rows: Int32Array.from(ordered(this.#rows)),
      values: ordered(this.#values),
      looks: Uint16Array.from(ordered(this.#looks)),
      formulas: this.#formulas ?? noFormulas,
    };
  }

  /** Places of the cells by their rows; of a cell written twice the last. */
  #order(): readonly number[] {
    const places = new Map(this.#rows.map((row, at) => [row, at]));
    return [...places].sort(([one], [other]) => one - other).map(([, at]) => at);
  }
}

/** The columns of one sheet while it is read, within what the file may use. */
export class GridColumns implements CellSink {
  readonly #columns: (ColumnBuilder | undefined)[] = [];
  readonly #formulas = new FormulaReader();
  readonly #budget: CellBudget;
  readonly #sheet: string;
  #formula: string | null = null;

  /** @param sheet - its name, for problems */
  constructor(budget: CellBudget, sheet: string) {
    this.#budget = budget;
    this.#sheet = sheet;
  }

  readFormula(cursor: XmlCursor, row: number, column: number): void {
    this.#formula = this.#formulas.read(cursor, row, column);
  }

  /** @throws FileProblem `tooManyCells`, `tooSpreadOut` */
  setCell(row: number, column: number, value: CellValue, look: number, isFormula: boolean): void {
    if (value === null && look === 0 && !isFormula) return;
    spendSlots(this.#budget, this.#sheet, 1);
    if (value !== null || isFormula) spendCell(this.#budget, this.#sheet);
    while (this.#columns.length < column) this.#columns.push(undefined);
    const builder = (this.#columns[column] ??= new ColumnBuilder());
    builder.add(row, value, look);
    if (isFormula) builder.setFormula(row, this.#formula);
  }

  finish(): readonly GridColumn[] {
    return this.#columns.map((builder) => builder?.finish() ?? emptyColumn);
  }
}
