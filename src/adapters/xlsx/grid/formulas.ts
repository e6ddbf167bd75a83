import type { XmlCursor } from "../xml/cursor";
import { parseArea } from "../read/sheet/reference";
import { shiftFormula } from "./shift-formula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of one sheet; formulas that cells share are written out for each. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();

  /**
   * On the opening of a formula; goes on to where it closes.
   * @returns the formula without `=`; null for one that a single cell cannot show
   */
  read(cursor: XmlCursor, row: number, column: number): string | null {
    const { attributes } = cursor;
    const type = attributes.get("t") ?? "normal";
    const index = attributes.get("si") ?? "";
    const area = parseArea(attributes.get("ref") ?? "");
    const text = cursor.content();
    if (type === "shared") return this.#readShared(index, text, row, column);
    if (type === "dataTable" || text === "") return null;
    const isOneCell =
      area === null || (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn);
    return type === "array" && !isOneCell ? null : text;
  }

  #readShared(index: string, text: string, row: number, column: number): string | null {
    if (text !== "") {
      this.#shared.set(index, { text, row, column });
      return text;
    }
    const first = this.#shared.get(index);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : null;
  }
}
