import type { FieldId } from "../../orders/fields";
import type { NumberColumn, OrderLines, TextColumn } from "../../orders/lines";
import { presentColumns } from "./present";

/** Values that can be part of a key, one a line. */
export type KeyColumn = Pick<TextColumn, "kind" | "texts"> | Pick<NumberColumn, "kind" | "values">;

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
  const hashes = hashesOf(columns, lines, textHash);
  const slots = new Int32Array(size).fill(-1);
  const firsts = new Int32Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? 0;
    let slot = (hashes[i] ?? 0) & (size - 1);
    let other = slots[slot] ?? -1;
    while (other >= 0 && !same(columns, line, other)) {
      slot = (slot + 1) & (size - 1);
      other = slots[slot] ?? -1;
    }
    if (other < 0) slots[slot] = line;
    firsts[i] = other < 0 ? line : other;
  }
  return firsts;
}

/**
 * The lines that may have the values of another of them: all that do, and some whose hash falls together with
 * another's. Much cheaper than `firstSame` where few lines do.
 */
export function perhapsSame(columns: readonly KeyColumn[], lines: Int32Array): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(lines.length * 16 + 32));
  const hashes = hashesOf(columns, lines, endHash);
  const once = new Uint32Array(slots / 32);
  const twice = new Uint32Array(slots / 32);
  for (const hash of hashes) {
    const word = (hash & (slots - 1)) >>> 5;
    const bit = 1 << (hash & 31);
    if (((once[word] ?? 0) & bit) === 0) once[word] = (once[word] ?? 0) | bit;
    else twice[word] = (twice[word] ?? 0) | bit;
  }
  const found: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const hash = hashes[i] ?? 0;
    if (((twice[(hash & (slots - 1)) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0) found.push(lines[i] ?? 0);
  }
  return Int32Array.from(found);
}

function same(columns: readonly KeyColumn[], a: number, b: number): boolean {
  for (const column of columns) {
    const isSame =
      column.kind === "text"
        ? column.texts[a] === column.texts[b]
        : Object.is(column.values[a], column.values[b]);
    if (!isSame) return false;
  }
  return true;
}

/** A hash of each line's values; columns one after the other. */
function hashesOf(
  columns: readonly KeyColumn[],
  lines: Int32Array,
  hashText: (text: string) => number,
): Int32Array {
  const hashes = new Int32Array(lines.length).fill(17);
  for (const column of columns) {
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? 0;
      const value =
        column.kind === "text" ? hashText(column.texts[line] ?? "") : (column.values[line] ?? 0) | 0;
      hashes[i] = mixed((hashes[i] ?? 0) ^ value);
    }
  }
  return hashes;
}

function textHash(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Of the last signs alone, in which order numbers differ. */
function endHash(text: string): number {
  let hash = text.length;
  for (let i = Math.max(0, text.length - 4); i < text.length; i += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function mixed(value: number): number {
  const product = Math.imul(value, 0x9e3779b1);
  return product ^ (product >>> 15);
}
