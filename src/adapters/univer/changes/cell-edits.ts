import type { ICellData, Nullable } from "@univerjs/core";
import type { FormulaEdit, ValueEdit } from "../../../app/book-changes";
import type { GridBook, GridSheet } from "../../../app/grid-book";
import { isCellError, isDateFormat, type CellValue } from "../../../core";
import { sameValue } from "../cells/cell-now";
import { isFormulaCell, valueOfCell } from "../draw/cell";
import { shownFormula, shownSerial } from "../draw/grid-cells";
import type { SheetNow } from "../host";
import type { CellRows } from "../read/sheet-columns";

export interface CellEdits {
  readonly cells: ValueEdit[];
  readonly formulas: FormulaEdit[];
}

/** What a cell held when it was opened, as it was shown. */
interface Held {
  readonly value: CellValue;
  /** From `=` on; null for a constant, and for a formula that was not shown. */
  readonly formula: string | null;
}

const nothing: Held = { value: null, formula: null };

/** Goes down the columns of a sheet as it was opened, beside somebody who goes down the same sheet now. */
class OpenedCells {
  readonly #next: Int32Array;
  readonly #sheet: GridSheet;
  readonly #book: GridBook;

  constructor(sheet: GridSheet, book: GridBook) {
    this.#sheet = sheet;
    this.#book = book;
    this.#next = new Int32Array(sheet.columns.length);
  }

  /** What a cell held; cells above it that were passed over and held something are told to `lost`. */
  take(row: number, column: number, lost: (row: number, column: number) => void): Held {
    const cells = this.#sheet.columns[column];
    if (!cells) return nothing;
    let at = this.#next[column] ?? 0;
    for (; at < cells.rows.length && (cells.rows[at] ?? 0) < row; at++) {
      const passed = this.#held(column, at);
      if (passed.value !== null || passed.formula !== null) lost(cells.rows[at] ?? 0, column);
    }
    const found = cells.rows[at] === row;
    this.#next[column] = found ? at + 1 : at;
    return found ? this.#held(column, at) : nothing;
  }

  takeRest(lost: (row: number, column: number) => void): void {
    this.#sheet.columns.forEach((_, column) => {
      this.take(Number.POSITIVE_INFINITY, column, lost);
    });
  }

  #held(column: number, at: number): Held {
    const cells = this.#sheet.columns[column];
    const look = this.#book.looks[cells?.looks[at] ?? 0];
    const formula = cells?.formulas.get(cells.rows[at] ?? 0) ?? null;
    return {
      value: shownSerial(cells?.values[at] ?? null, look?.isDate ?? false, this.#book),
      formula: formula === null ? null : shownFormula(formula),
    };
  }
}

/** Compares a sheet of the workbook with what it held when it was opened; linear in its cells. */
export function addCellEdits(sheet: SheetNow, opened: GridSheet, book: GridBook, edits: CellEdits): void {
  const { model, facade, name } = sheet;
  const before = new OpenedCells(opened, book);
  const lost = (row: number, column: number): void => {
    edits.cells.push({ sheet: name, row, column, value: null });
  };
  const compare = (row: number, column: number, cell: Nullable<ICellData>): void => {
    const held = before.take(row, column, lost);
    const value = valueOfCell(cell);
    const place = { sheet: name, row, column };
    if (isFormulaCell(cell)) {
      // Cells filled down share a formula; Univer writes it out for each.
      const formula = cell?.f ?? facade.getRange(row - 1, column).getFormula();
      if (formula === held.formula) return;
      edits.formulas.push({ ...place, formula: formula.replace(/^=/, ""), value });
    } else if (held.formula !== null || !sameValue(value, held.value)) {
      edits.cells.push({ ...place, value: written(value, () => dateAt(sheet, row, column)) });
    }
  };
  const rows: CellRows = model.getConfig().cellData;
  for (const rowKey in rows) {
    const row = rows[rowKey] ?? {};
    for (const columnKey in row) compare(Number(rowKey) + 1, Number(columnKey), row[columnKey]);
  }
  before.takeRest(lost);
}

function dateAt({ model }: SheetNow, row: number, column: number): boolean {
  return isDateFormat(model.getComposedCellStyle(row - 1, column).n?.pattern ?? "General");
}

function written(value: CellValue, isDate: () => boolean): ValueEdit["value"] {
  if (isCellError(value)) return value.error;
  return typeof value === "number" && isDate() ? { day: value } : value;
}
