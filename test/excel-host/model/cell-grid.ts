import type { Cell } from "./workbook";

/** The stored cells of a sheet: rows 1-based, columns 0-based. Made for a million of them. */
export class CellGrid {
  private rows = new Map<number, (Cell | undefined)[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(row: number, column: number): Cell | null {
    return this.rows.get(row)?.[column] ?? null;
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = [];
      this.rows.set(row, cells);
    }
    if (cells[column] === undefined) this.count++;
    cells[column] = cell;
  }

  clear(): void {
    this.rows = new Map();
    this.count = 0;
  }

  /** Every cell with its place; rows in the order they were first written. */
  forEach(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells.entries()) if (cell !== undefined) visit(cell, row, column);
    }
  }
}
