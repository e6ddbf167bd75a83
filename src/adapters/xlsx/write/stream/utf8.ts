import { escapeCellText } from "../escape";

/** From this many bytes on the engine copies faster than a loop. */
const longPiece = 24;
/** Most bytes a UTF-16 unit takes, escaped. */
export const escapedBytes = "_x000D_".length;

const encoder = new TextEncoder();
const zero = 0x30;
const point = 0x2e;
const lowest = { twoBytes: 0x80, threeBytes: 0x800, surrogate: 0xd800 };
const highest = { surrogate: 0xdfff, character: 0xfffd, whole: 0x7fffffff };

/** ASCII characters that stand in a cell's text as they are; `_` may begin what reads as an escape. */
const standsAsIs = Uint8Array.from({ length: lowest.twoBytes }, (_, code) => {
  const isKept = code >= 0x20 || code === 0x09 || code === 0x0a;
  return isKept && !"&<>_".includes(String.fromCharCode(code)) ? 1 : 0;
});

/** Writes bytes at a place that has room for them; returns where they end. */
export function putBytes(bytes: Uint8Array, start: number, piece: Uint8Array): number {
  const { length } = piece;
  if (length < longPiece) for (let at = 0; at < length; at++) bytes[start + at] = piece[at] ?? 0;
  else bytes.set(piece, start);
  return start + length;
}

/** Any text, as it is. */
export function putText(bytes: Uint8Array, start: number, text: string): number {
  return start + encoder.encodeInto(text, bytes.subarray(start)).written;
}

/** A number as JavaScript writes it; the quick ways are for whole numbers and for what has two decimals. */
export function putNumber(bytes: Uint8Array, start: number, value: number): number {
  if ((value | 0) === value && value >= 0) return putWhole(bytes, start, value);
  const hundredths = Math.round(value * 100);
  if (hundredths > 0 && hundredths <= highest.whole && hundredths / 100 === value) {
    const end = putWhole(bytes, start, (hundredths / 100) | 0);
    return putDecimals(bytes, end, hundredths % 100);
  }
  const text = String(value);
  for (let at = 0; at < text.length; at++) bytes[start + at] = text.charCodeAt(at);
  return start + text.length;
}

function putWhole(bytes: Uint8Array, start: number, value: number): number {
  let end = start + 1;
  for (let rest = value; rest > 9; rest = (rest / 10) | 0) end++;
  let rest = value;
  for (let at = end - 1; at >= start; at--) {
    const tens = (rest / 10) | 0;
    bytes[at] = zero + rest - 10 * tens;
    rest = tens;
  }
  return end;
}

/** @param hundredths - 1 to 99 */
function putDecimals(bytes: Uint8Array, start: number, hundredths: number): number {
  const tenths = (hundredths / 10) | 0;
  const rest = hundredths - 10 * tenths;
  bytes[start] = point;
  bytes[start + 1] = zero + tenths;
  if (rest === 0) return start + 2;
  bytes[start + 2] = zero + rest;
  return start + 3;
}

/** The text of a cell between tags, escaped: at most `escapedBytes` for each of its units. */
export function putCellText(bytes: Uint8Array, start: number, text: string): number {
  let end = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < lowest.twoBytes) {
      if (standsAsIs[code] === 0) return putText(bytes, start, escapeCellText(text));
      bytes[end++] = code;
    } else if (code < lowest.threeBytes) {
      bytes[end++] = 0xc0 | (code >> 6);
      bytes[end++] = 0x80 | (code & 0x3f);
    } else {
      const isHalf = code >= lowest.surrogate && code <= highest.surrogate;
      if (isHalf || code > highest.character) return putText(bytes, start, escapeCellText(text));
      bytes[end++] = 0xe0 | (code >> 12);
      bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[end++] = 0x80 | (code & 0x3f);
    }
  }
  return end;
}
