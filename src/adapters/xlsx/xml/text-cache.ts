import { decodeUtf8, unescapeXml } from "./text";
import { addToHash } from "./vocabulary";

const slotCount = 8192;
const longestKept = 96;

/**
 * Texts of one part by their bytes. Sheets repeat themselves (customers, units, states): a text seen lately is
 * neither decoded nor kept twice. A slot holds one text; the next that falls on it takes its place.
 */
export class TextCache {
  readonly #bytes: Uint8Array;
  readonly #starts = new Int32Array(slotCount);
  readonly #ends = new Int32Array(slotCount);
  readonly #texts: string[] = new Array<string>(slotCount).fill("");

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** XML text from `start` to before `end`, references put in. */
  text(start: number, end: number): string {
    const bytes = this.#bytes;
    if (end - start > longestKept) return unescapeXml(decodeUtf8(bytes, start, end));
    let hash = 0;
    for (let at = start; at < end; at++) hash = addToHash(hash, bytes[at] ?? 0);
    const slot = (hash ^ (hash >>> 13)) & (slotCount - 1);
    if (!this.#holds(slot, start, end)) {
      this.#starts[slot] = start;
      this.#ends[slot] = end;
      this.#texts[slot] = unescapeXml(decodeUtf8(bytes, start, end));
    }
    return this.#texts[slot] ?? "";
  }

  #holds(slot: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    const kept = this.#starts[slot] ?? 0;
    if ((this.#ends[slot] ?? 0) - kept !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (bytes[kept + at] !== bytes[start + at]) return false;
    return true;
  }
}
