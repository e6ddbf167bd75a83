import type { FieldId } from "../../orders/fields";
import type { NumberColumn, OrderLines, TextColumn } from "../../orders/lines";
import { hashesOf, seenTwice, spread, type KeyColumn } from "./hashes";
import { presentColumns } from "./present";

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
    let slot = spread(hashes[i] ?? 0) & (size - 1);
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
  const twice = seenTwice(hashesOf(columns, lines, "last"));
  return lines.filter((_, at) => twice[at] === 1);
}

function sameTexts(columns: readonly (readonly (string | null)[])[], a: number, b: number): boolean {
  for (const texts of columns) if (texts[a] !== texts[b]) return false;
  return true;
}

export function sameNumbers(columns: readonly ArrayLike<number>[], a: number, b: number): boolean {
  for (const values of columns) if (!isSame(values, a, b)) return false;
  return true;
}

/** Blank is a value like any other. */
export function isSame(values: ArrayLike<number>, a: number, b: number): boolean {
  const one = values[a] ?? Number.NaN;
  const other = values[b] ?? Number.NaN;
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}
