import type { NumberColumn, TextColumn } from "../../orders/lines";

/** Values that can be part of a key, one a line. */
export type KeyColumn =
  Pick<TextColumn, "kind" | "texts"> | (Pick<NumberColumn, "kind"> & { readonly values: ArrayLike<number> });

/** A hash of each line's values; columns one after the other. */
export function hashesOf(
  columns: readonly KeyColumn[],
  lines: Int32Array,
  signs: "every" | "last",
): Int32Array {
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

export function textHash(text: string, most = Infinity): number {
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

/** The hash with all its bits over all places, so that those of like texts do not fall together in a small table. */
export function spread(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const low = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return low ^ (low >>> 16);
}

/** 1 for every hash that stands elsewhere too, and for some that do not: a table of bits is asked, sixteen for each. */
export function seenTwice(hashes: Int32Array): Uint8Array {
  const slots = 2 ** Math.ceil(Math.log2(hashes.length * 16 + 32));
  const once = new Uint32Array(slots / 32);
  const twice = new Uint32Array(slots / 32);
  for (const each of hashes) {
    const hash = spread(each);
    const word = (hash & (slots - 1)) >>> 5;
    const seen = once[word] ?? 0;
    const bit = 1 << (hash & 31);
    twice[word] = (twice[word] ?? 0) | (seen & bit);
    once[word] = seen | bit;
  }
  const found = new Uint8Array(hashes.length);
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = spread(hashes[i] ?? 0);
    found[i] = ((twice[(hash & (slots - 1)) >>> 5] ?? 0) >>> (hash & 31)) & 1;
  }
  return found;
}
