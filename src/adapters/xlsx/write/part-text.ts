import { FileProblem } from "../guard/problem";
import type { Chunks } from "./chunks";

/** A part as text, with the way back to its bytes. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** UTF-16 units encoded at a time. */
const pieceLength = 512 * 1024;

/** The bytes of a part in pieces, none of which ends within a character. */
export function* encodedPieces({ text, encode }: PartText, length = pieceLength): Chunks {
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + length - 1);
    const end = start + (last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
    yield encode(text.slice(start, end));
    start = end;
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const encoders: Readonly<Record<Encoding, PartText["encode"]>> = {
  "utf-8": encodeUtf8,
  "utf-16le": (text) => encodeUtf16(text, true),
  "utf-16be": (text) => encodeUtf16(text, false),
};

/**
 * Decodes a part so that encoding the same text gives the same bytes, byte order mark included.
 * @throws FileProblem `damaged` when the bytes are not UTF-8 or marked UTF-16
 */
export function decodePart(bytes: Uint8Array, name: string): PartText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: encoders[encoding] };
  } catch {
    throw new FileProblem("damaged", { where: name });
  }
}
