import { cellAddress, type CellValue } from "../../../../core";
import { matches } from "../../xml/vocabulary";
import type { XmlCursor } from "../../xml/cursor";
import { decodeUtf8 } from "../../xml/text";
import { readRuns } from "../shared-strings";
import type { CellStyles } from "./cell-styles";
import { cellTypes, valueOfText, type CellType } from "./cell-value";
import { parseIndex, parsePlainNumber } from "./number";
import { lastSheetRow, parseReference, sheetColumns } from "./reference";

/** What cells refer to outside their sheet. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** Takes the cells of a sheet as they are read. Rows 1-based, columns 0-based. */
export interface CellSink {
  setCell(row: number, column: number, value: CellValue, style: number, isFormula: boolean): void;
  /** On the opening of a cell's formula; goes on to where it closes. */
  readFormula(cursor: XmlCursor, row: number, column: number): void;
}

const lowerR = 0x72;
const lowerS = 0x73;
const lowerT = 0x74;

/** Reads the cells of a sheet part's rows as the cursor passes them. */
export class CellReader {
  readonly #cursor: XmlCursor;
  readonly #context: WorkbookContext;
  readonly #sheet: CellSink;
  #row = 0;
  #column = -1;
  #style = 0;
  #type: CellType = "number";

  constructor(cursor: XmlCursor, context: WorkbookContext, sheet: CellSink) {
    this.#cursor = cursor;
    this.#context = context;
    this.#sheet = sheet;
  }

  /** On the opening of a row: a row without number follows the one before. Returns the sheet row. */
  enterRow(): number {
    const written = this.#cursor.attributes.get("r");
    if (written !== null && !/^[1-9]\d{0,6}$/.test(written)) throw this.#cursor.damaged();
    this.#row = written === null ? this.#row + 1 : Number(written);
    if (this.#row > lastSheetRow) throw this.#cursor.damaged();
    this.#column = -1;
    return this.#row;
  }

  /** On the opening of a cell; goes on to where it closes. */
  readCell(): void {
    this.#readAttributes();
    const cursor = this.#cursor;
    const outside = cursor.depth - 1;
    let value: CellValue = null;
    let isFormula = false;
    while (cursor.depth > outside) {
      if (cursor.next() !== "open" || cursor.depth !== outside + 2) continue;
      if (cursor.name === "v") value = this.#readValue();
      else if (cursor.name === "is") value = readRuns(cursor);
      else if (cursor.name === "f") {
        isFormula = true;
        this.#sheet.readFormula(cursor, this.#row, this.#column);
      }
    }
    const style =
      this.#type === "date" && typeof value === "number"
        ? this.#context.styles.dated(this.#style)
        : this.#style;
    this.#sheet.setCell(this.#row, this.#column, value, style, isFormula);
  }

  /** One walk over the three attributes that matter, in whatever order they stand. */
  #readAttributes(): void {
    const { bytes, attributes } = this.#cursor;
    this.#type = "number";
    this.#style = 0;
    let reference = 0;
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.nameStart !== 1) continue;
      const { start, end } = attributes;
      switch (bytes[attributes.nameStart]) {
        case lowerR:
          reference = parseReference(bytes, start, end);
          break;
        case lowerS:
          this.#style = this.#context.styles.known(parseIndex(bytes, start, end));
          break;
        case lowerT:
          this.#type = this.#readType(start, end);
          break;
      }
    }
    if (reference === 0) this.#column++;
    else {
      this.#row = Math.floor(reference / sheetColumns);
      this.#column = reference % sheetColumns;
    }
    if (reference < 0 || this.#row === 0 || this.#column >= sheetColumns) throw this.#cursor.damaged();
  }

  #readType(start: number, end: number): CellType {
    const { bytes } = this.#cursor;
    for (const { code, type } of cellTypes) if (matches(code, bytes, start, end)) return type;
    throw this.#cursor.damaged();
  }

  /**
   * On the opening of `v`. Nearly always one stretch of bytes follows: numbers and indexes of shared strings are
   * read from it without making text.
   */
  #readValue(): CellValue {
    const cursor = this.#cursor;
    let event = cursor.next();
    let text = "";
    if (event === "text") {
      const { bytes, start, end } = cursor;
      const plain = this.#plainValue(bytes, start, end);
      if (plain === undefined) text = cursor.text();
      event = cursor.next();
      if (event === "close" && plain !== undefined) return plain;
      if (plain !== undefined) text = decodeUtf8(bytes, start, end);
    }
    for (; event !== "close"; event = cursor.next()) {
      if (event !== "text") throw this.#damaged();
      text += cursor.text();
    }
    if (this.#type !== "shared") return valueOfText(this.#type, text, this.#context.date1904);
    return text.trim() === "" ? null : this.#sharedString(/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : -1);
  }

  /** The value where the bytes are a plain number or index, else undefined. */
  #plainValue(bytes: Uint8Array, start: number, end: number): CellValue | undefined {
    if (this.#type === "number") {
      const value = parsePlainNumber(bytes, start, end);
      return Number.isNaN(value) ? undefined : value;
    }
    if (this.#type !== "shared") return undefined;
    const index = parseIndex(bytes, start, end);
    return index < 0 ? undefined : this.#sharedString(index);
  }

  #sharedString(index: number): string {
    const text = this.#context.strings[index];
    if (text === undefined) throw this.#damaged();
    return text;
  }

  #damaged(): Error {
    return this.#cursor.damaged(cellAddress(this.#row, this.#column));
  }
}
