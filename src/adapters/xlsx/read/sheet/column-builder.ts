import type { CellValue, ColumnCells } from "../../../../core";
import type { XmlCursor } from "../../xml/cursor";
import { spendCell, spendSlots, type CellBudget } from "./budget";
import type { CellSink } from "./cell-reader";

const firstCapacity = 16;
const styleRange = 65_536;

const noRows: ReadonlySet<number> = new Set();
const emptyColumn: ColumnCells = { values: [], styles: new Uint16Array(0), formulaRows: noRows };

/** Grows one column cell by cell, in any order of rows. Arrays reach as far as the last value, never to a style. */
class ColumnBuilder {
  readonly values: CellValue[] = [];
  #styles = new Uint16Array(firstCapacity);
  /** Blank cells with a style, as `row * styleRange + style`; only the column's end tells which of them count. */
  readonly #styledBlanks: number[] = [];
  #formulaRows: Set<number> | null = null;

  setValue(row: number, value: CellValue, style: number): void {
    while (this.values.length < row - 1) this.values.push(null);
    this.values[row - 1] = value;
    if (this.#styles.length < row) this.#growStyles(row);
    this.#styles[row - 1] = style;
  }

  setBlank(row: number, style: number): void {
    if (style !== 0) this.#styledBlanks.push(row * styleRange + style);
  }

  addFormula(row: number): void {
    this.#formulaRows ??= new Set();
    this.#formulaRows.add(row);
  }

  finish(): ColumnCells {
    const { values } = this;
    const styles = this.#styles.slice(0, values.length);
    for (const packed of this.#styledBlanks) {
      const row = Math.floor(packed / styleRange);
      if (values[row - 1] === null) styles[row - 1] = packed % styleRange;
    }
    return { values, styles, formulaRows: this.#formulaRows ?? noRows };
  }

  #growStyles(row: number): void {
    const grown = new Uint16Array(Math.max(row, this.#styles.length * 2));
    grown.set(this.#styles);
    this.#styles = grown;
  }
}

/** The columns of one sheet while it is read, within what the file may use. Rows 1-based, columns 0-based. */
export class SheetBuilder implements CellSink {
  readonly #columns: (ColumnBuilder | undefined)[] = [];
  readonly #budget: CellBudget;
  readonly #sheet: string;

  /** @param sheet - its name, for problems */
  constructor(budget: CellBudget, sheet: string) {
    this.#budget = budget;
    this.#sheet = sheet;
  }

  /** @throws FileProblem `tooManyCells`, `tooSpreadOut` */
  setCell(row: number, column: number, value: CellValue, style: number, isFormula: boolean): void {
    const builder = this.#column(column);
    if (value === null) builder.setBlank(row, style);
    if (value === null && !isFormula) return;
    spendCell(this.#budget, this.#sheet);
    if (isFormula) builder.addFormula(row);
    if (value === null) return;
    const added = row - builder.values.length;
    if (added > 0) spendSlots(this.#budget, this.#sheet, added);
    builder.setValue(row, value, style);
  }

  /** What a formula says is not kept, only that there is one. */
  readFormula(cursor: XmlCursor): void {
    cursor.skip();
  }

  /** The columns up to the last that holds a value or a formula, and the last row with a value. */
  finish(): { readonly columns: readonly ColumnCells[]; readonly rowCount: number } {
    const columns = Array.from(this.#columns, (builder) => builder?.finish() ?? emptyColumn);
    const last = columns.findLastIndex(({ values, formulaRows }) => values.length + formulaRows.size > 0);
    const rowCount = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
    return { columns: columns.slice(0, last + 1), rowCount };
  }

  #column(column: number): ColumnBuilder {
    let builder = this.#columns[column];
    if (builder === undefined) {
      while (this.#columns.length < column) this.#columns.push(undefined);
      builder = this.#columns[column] = new ColumnBuilder();
    }
    return builder;
  }
}
