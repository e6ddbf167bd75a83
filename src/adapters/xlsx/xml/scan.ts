import { matches } from "./vocabulary";

export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
export const colon = 0x3a;
export const equals = 0x3d;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const question = 0x3f;
export const exclamation = 0x21;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * Where the `>` of a tag stands, looked for from `from` to before `stop`; one inside an attribute's quotes does not
 * count. A `<` outside quotes is answered with its own place; -1 when there is neither.
 */
export function findTagEnd(bytes: Uint8Array, from: number, stop: number): number {
  let quote = 0;
  for (let at = from; at < stop; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greaterThan || byte === lessThan) return at;
    else if (byte === doubleQuote || byte === singleQuote) quote = byte;
  }
  return -1;
}

/** The place just after an ASCII text, looked for from `from`; -1 when it does not come. */
export function findAfter(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (matches(text, bytes, at, at + text.length)) return at + text.length;
  }
  return -1;
}
