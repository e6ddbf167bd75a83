import type { FieldId } from "../../orders/fields";
import type { NumberColumn, OrderLines, TextColumn } from "../../orders/lines";
import { presentColumns } from "./present";

/** Values that can be part of a key, one a line. */
export type KeyColumn =
  Pick<TextColumn, "kind" | "texts"> | (Pick<NumberColumn, "kind"> & { readonly values: ArrayLike<number> });

/** The columns that the table has of these fields, as parts of a key; a size is none. */
export function keyColumns(
  lines: OrderLines,
  fields: readonly FieldId[],
): readonly (TextColumn | NumberColumn)[] {
  return presentColumns(lines, fields).filter((column) => column.kind !== "size");
}

/**
 * For each of the lines, the first of them with the same values in all these columns (itself when there is none
 * before it). Blank is a value like any other. Linear in the number of lines: one hash table.
 */
export function firstSame(columns: readonly KeyColumn[], lines: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2));
  const hashes = hashesOf(columns, lines, "every");
  const slots = new Int32Array(size).fill(-1);
  const firsts = new Int32Array(lines.length);
  const texts = columns.flatMap((column) => (column.kind === "text" ? [column.texts] : []));
  const numbers = columns.flatMap((column) => (column.kind === "number" ? [column.values] : []));
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? 0;
    let slot = (hashes[i] ?? 0) & (size - 1);
    let other = slots[slot] ?? -1;
    while (other >= 0 && !(sameTexts(texts, line, other) && sameNumbers(numbers, line, other))) {
      slot = (slot + 1) & (size - 1);
      other = slots[slot] ?? -1;
    }
    if (other < 0) slots[slot] = line;
    firsts[i] = other < 0 ? line : other;
  }
  return firsts;
}

/**
 * The lines that may have the values of another of them: all that do, and some whose hash, of a text's last signs
 * (in which order numbers differ), falls together with another's. Much cheaper than `firstSame` where few lines do.
 */
export function perhapsSame(columns: readonly KeyColumn[], lines: Int32Array): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(lines.length * 16 + 32));
  const hashes = hashesOf(columns, lines, "last");
  const once = new Uint32Array(slots / 32);
  const twice = new Uint32Array(slots / 32);
  for (let i = 0; i < lines.length; i += 1) {
    const hash = hashes[i] ?? 0;
    const word = (hash & (slots - 1)) >>> 5;
    const seen = once[word] ?? 0;
    const bit = 1 << (hash & 31);
    twice[word] = (twice[word] ?? 0) | (seen & bit);
    once[word] = seen | bit;
  }
  const found: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const hash = hashes[i] ?? 0;
    if (((twice[(hash & (slots - 1)) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0) found.push(lines[i] ?? 0);
  }
  return Int32Array.from(found);
}

function sameTexts(columns: readonly (readonly (string | null)[])[], a: number, b: number): boolean {
  for (const texts of columns) if (texts[a] !== texts[b]) return false;
  return true;
}

function sameNumbers(columns: readonly ArrayLike<number>[], a: number, b: number): boolean {
  for (const values of columns) {
    const one = values[a] ?? Number.NaN;
    const other = values[b] ?? Number.NaN;
    if (one !== other && !(Number.isNaN(one) && Number.isNaN(other))) return false;
  }
  return true;
}

/** A hash of each line's values; columns one after the other. */
function hashesOf(columns: readonly KeyColumn[], lines: Int32Array, signs: "every" | "last"): Int32Array {
  const hashes = new Int32Array(lines.length).fill(17);
  for (const column of columns) {
    if (column.kind === "text") mixTexts(hashes, column.texts, lines, signs === "every" ? Infinity : 4);
    else mixNumbers(hashes, column.values, lines);
  }
  return hashes;
}

function mixNumbers(hashes: Int32Array, values: ArrayLike<number>, lines: Int32Array): void {
  for (let i = 0; i < lines.length; i += 1) {
    hashes[i] = mixed((hashes[i] ?? 0) ^ (values[lines[i] ?? 0] ?? 0));
  }
}

/** @param most - signs at a text's end that count */
function mixTexts(
  hashes: Int32Array,
  texts: readonly (string | null)[],
  lines: Int32Array,
  most: number,
): void {
  let last: string | null = null;
  let hash = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const text = texts[lines[i] ?? 0] ?? null;
    if (text !== last) {
      last = text;
      hash = text === null ? 0 : textHash(text, most);
    }
    hashes[i] = mixed((hashes[i] ?? 0) ^ hash);
  }
}

function textHash(text: string, most: number): number {
  let hash = text.length;
  for (let i = Math.max(0, text.length - most); i < text.length; i += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

function mixed(value: number): number {
  const product = Math.imul(value, 0x9e3779b1);
  return product ^ (product >>> 15);
}
