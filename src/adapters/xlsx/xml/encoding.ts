import { FileProblem } from "../guard/problem";

const declaration = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']{1,40})["']/i;
const declarationBytes = 200;

/**
 * A part's XML as UTF-8 without byte order mark: nearly always the bytes themselves, not a copy.
 * @throws FileProblem `damaged` when the part names an encoding nobody knows
 */
export function utf8Xml(bytes: Uint8Array, where: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const label = encodingLabel(bytes);
  return label === "utf-8" ? bytes : new TextEncoder().encode(decode(bytes, label, where));
}

function encodingLabel(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, declarationBytes));
  return declaration.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
}

function decode(bytes: Uint8Array, label: string, where: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new FileProblem("damaged", { where });
  }
}
