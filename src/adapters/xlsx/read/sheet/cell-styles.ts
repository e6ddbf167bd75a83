import type { CellStyle } from "../../../../core";

const isoDateFormat = "yyyy-mm-dd";
/** One less than the number of styles a column's `Uint16Array` could tell apart. */
const lastIndex = 65_535;

/** The workbook's styles while sheets are read; grows by dated twins of styles. */
export class CellStyles<Style extends CellStyle = CellStyle> {
  readonly all: Style[];
  readonly #dated = new Map<number, number>();

  constructor(styles: readonly Style[]) {
    this.all = [...styles];
  }

  /** The index as a file wrote it, or 0 when there is no such style. */
  known(index: number): number {
    return index >= 0 && index < this.all.length ? index : 0;
  }

  /** The same style with a date format: a cell written as an ISO date is a date whatever its format says. */
  dated(index: number): number {
    const style = this.all[index];
    if (!style || style.isDate) return index;
    let twin = this.#dated.get(index);
    if (twin === undefined) {
      twin = Math.min(this.all.length, lastIndex);
      this.all[twin] = { ...style, numberFormat: isoDateFormat, isDate: true };
      this.#dated.set(index, twin);
    }
    return twin;
  }
}
