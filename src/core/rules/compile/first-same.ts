import type { FieldId } from "../../orders/fields";
import type { NumberColumn, OrderLines, TextColumn } from "../../orders/lines";
import { presentColumns } from "./present";

/** A column whose values can be part of a key. */
export type KeyColumn = TextColumn | NumberColumn;

/** The columns that the table has of these fields, as parts of a key; a size is none. */
export function keyColumns(lines: OrderLines, fields: readonly FieldId[]): readonly KeyColumn[] {
  return presentColumns(lines, fields).filter((column) => column.kind !== "size");
}

/**
 * For each of the lines, the first of them with the same values in all these columns (itself when there is none
 * before it). Blank is a value like any other. Linear in the number of lines: one hash table.
 */
export function firstSame(columns: readonly KeyColumn[], lines: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2));
  const hashes = hashesOf(columns, lines);
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

function same(columns: readonly KeyColumn[], a: number, b: number): boolean {
  return columns.every((column) =>
    column.kind === "text"
      ? column.texts[a] === column.texts[b]
      : Object.is(column.values[a], column.values[b]),
  );
}

/** A hash of each line's values; columns one after the other. */
function hashesOf(columns: readonly KeyColumn[], lines: Int32Array): Int32Array {
  const hashes = new Int32Array(lines.length).fill(17);
  for (const column of columns) {
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i] ?? 0;
      const value =
        column.kind === "text" ? textHash(column.texts[line] ?? "") : (column.values[line] ?? 0) | 0;
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

function mixed(value: number): number {
  const product = Math.imul(value, 0x9e3779b1);
  return product ^ (product >>> 15);
}
