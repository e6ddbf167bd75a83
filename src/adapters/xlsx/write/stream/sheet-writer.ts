import { columnLetters } from "../../../../core";
import { escapeText } from "../escape";
import { encodeUtf8 } from "../part-text";
import { escapedBytes, putBytes, putCellText, putNumber, putText } from "./utf8";
import { kindCount, kindOf, type ValueKind, type WrittenValue } from "./value-kinds";

/** Bytes that have room for a cell but for its text and its formula. */
const besidesText = 256;
const longestRow = 7;

const rowStart = encodeUtf8('<row r="');
const quote = encodeUtf8('"');
const tagEnd = encodeUtf8(">");
const emptyTagEnd = encodeUtf8("/>");
const rowEnd = encodeUtf8("</row>");

/** Writes a sheet's XML into one room that is used again once it is taken. What repeats in cells is made once. */
export class SheetWriter {
  /** Bytes written and not yet taken. */
  length = 0;
  #bytes: Uint8Array;
  /** Digits of the row's number. */
  readonly #rowRoom = new Uint8Array(longestRow);
  #row = this.#rowRoom;
  /** Starts of cells, by column. */
  readonly #starts: Uint8Array[] = [];
  /** What stands between a cell's address and its value, by style and kind of value. */
  readonly #tagEnds: Uint8Array[] = [];

  /** @param size - bytes to begin with; the room grows where they do not do */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  /** The bytes written; they stay what they are until something is written again. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  /** XML as it is. */
  xml(text: string): void {
    this.#reserve(3 * text.length);
    this.length = putText(this.#bytes, this.length, text);
  }

  /**
   * A row; one with neither cells nor attributes is left out.
   * @param attributes - each with a space before it
   * @param writeCells - calls `cell` for each of its cells, from left to right
   */
  row(row: number, attributes: string, writeCells: (row: number, writer: SheetWriter) => void): void {
    const start = this.length;
    this.#row = this.#rowRoom.subarray(0, putNumber(this.#rowRoom, 0, row));
    this.#piece(rowStart);
    this.#piece(this.#row);
    this.#piece(quote);
    if (attributes !== "") this.xml(attributes);
    const bare = this.length;
    this.#piece(tagEnd);
    writeCells(row, this);
    if (this.length > bare + tagEnd.length) return this.#piece(rowEnd);
    this.length = attributes === "" ? start : bare;
    if (attributes !== "") this.#piece(emptyTagEnd);
  }

  #piece(piece: Uint8Array): void {
    this.#reserve(piece.length);
    this.length = putBytes(this.#bytes, this.length, piece);
  }

  /** @param formula - of Gendan's own making, without the `=`; `value` is what it comes to */
  cell(column: number, value: WrittenValue, style: number, formula?: string): void {
    const kind = kindOf(value);
    const slot = style * kindCount + kind.at;
    const tagEnd =
      formula === undefined || value === null
        ? (this.#tagEnds[slot] ?? this.#newTagEnd(slot, style, kind))
        : encodeUtf8(`" s="${style}"${kind.rest}<f>${escapeText(formula)}</f>${kind.before}`);
    this.#reserve(besidesText + tagEnd.length);
    let at = putBytes(this.#bytes, this.length, this.#starts[column] ?? this.#newStart(column));
    at = putBytes(this.#bytes, at, this.#row);
    this.length = putBytes(this.#bytes, at, tagEnd);
    if (value !== null) this.#value(value, kind);
  }

  #value(value: NonNullable<WrittenValue>, { after }: ValueKind): void {
    const text = typeof value === "object" ? value.error : value;
    this.#reserve(besidesText + (typeof text === "string" ? escapedBytes * text.length : 0));
    const bytes = this.#bytes;
    const at =
      typeof text === "string"
        ? putCellText(bytes, this.length, text)
        : putNumber(bytes, this.length, Number(text));
    this.length = putBytes(bytes, at, after);
  }

  #newStart(column: number): Uint8Array {
    return (this.#starts[column] = encodeUtf8(`<c r="${columnLetters(column)}`));
  }

  #newTagEnd(slot: number, style: number, { rest, before }: ValueKind): Uint8Array {
    return (this.#tagEnds[slot] = encodeUtf8(`" s="${style}"${rest}${before}`));
  }

  #reserve(count: number): void {
    if (this.length + count > this.#bytes.length) this.#grow(this.length + count);
  }

  #grow(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    wider.set(this.#bytes.subarray(0, this.length));
    this.#bytes = wider;
  }
}
