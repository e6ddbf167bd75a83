import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { XmlAttributes } from "./attributes";
import { utf8Xml } from "./encoding";
import {
  colon,
  exclamation,
  findAfter,
  findTagEnd,
  greaterThan,
  isSpace,
  lessThan,
  question,
  slash,
} from "./scan";
import { decodeUtf8 } from "./text";
import { TextCache } from "./text-cache";
import { addToHash, knownName, matches, type Vocabulary } from "./vocabulary";

export type XmlEvent = "open" | "text" | "close" | "end";

/**
 * Walks a part's XML byte by byte, forward only, in one pass. Builds no tree, and makes text only when asked.
 * Refuses what is not well-formed (`damaged`), and DTDs, too deep nesting and endless tags (`suspect`).
 * A self-closing element opens and closes. Prefixes of element names are ignored.
 */
export class XmlCursor {
  readonly bytes: Uint8Array;
  readonly attributes: XmlAttributes;
  /** Local name of the element opened or closed, if the vocabulary has it, else empty. */
  name = "";
  /** Elements open now: 1 once the root has opened, one less once an element has closed. */
  depth = 0;
  /** Where the text starts and ends. */
  start = 0;
  end = 0;
  /** The text is a CDATA section: `&` means itself. */
  isRaw = false;

  readonly #where: string;
  readonly #known: Vocabulary;
  readonly #texts: TextCache;
  readonly #names: string[] = [];
  readonly #nameStarts = new Int32Array(limits.xmlDepth);
  readonly #nameEnds = new Int32Array(limits.xmlDepth);
  #at = 0;
  #selfClosing = false;
  #rootSeen = false;

  /** @param where - name of the part, for problems */
  constructor(part: Uint8Array, where: string, known: Vocabulary) {
    this.bytes = utf8Xml(part, where);
    this.attributes = new XmlAttributes(this.bytes, () => this.damaged());
    this.#where = where;
    this.#known = known;
    this.#texts = new TextCache(this.bytes);
  }

  next(): XmlEvent {
    if (this.#selfClosing) {
      this.#selfClosing = false;
      this.depth--;
      return "close";
    }
    const { bytes } = this;
    while (this.#at < bytes.length) {
      if (bytes[this.#at] !== lessThan) {
        if (this.#readText()) return "text";
      } else {
        const mark = bytes[this.#at + 1];
        if (mark === slash) return this.#close();
        if (mark === question) this.#at = this.#after("?>");
        else if (mark !== exclamation) return this.#open();
        else if (this.#readMarkup()) return "text";
      }
    }
    if (this.depth > 0 || !this.#rootSeen) throw this.damaged();
    return "end";
  }

  /** The text the cursor stands on. */
  text(): string {
    const { start, end } = this;
    return this.isRaw ? decodeUtf8(this.bytes, start, end) : this.#texts.text(start, end);
  }

  /** All text inside the element just opened, and of elements inside it; goes on to where it closes. */
  content(): string {
    const outside = this.depth - 1;
    let content = "";
    while (this.depth > outside) if (this.next() === "text") content += this.text();
    return content;
  }

  /** Goes on to where the element just opened closes. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The problem to throw when what was read makes no sense. @param place - the cell or the like, if known */
  damaged(place = ""): FileProblem {
    return new FileProblem("damaged", { where: place === "" ? this.#where : `${this.#where}, ${place}` });
  }

  /** The problem to throw for what no program writes. */
  suspect(): FileProblem {
    return new FileProblem("suspect", { where: this.#where });
  }

  /** False outside the root, where only spaces may stand. */
  #readText(): boolean {
    const { bytes } = this;
    const start = this.#at;
    let at = start;
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    this.#at = at;
    this.start = start;
    this.end = at;
    this.isRaw = false;
    if (this.depth > 0) return true;
    if (!bytes.subarray(start, at).every(isSpace)) throw this.damaged();
    return false;
  }

  #open(): XmlEvent {
    const { bytes } = this;
    const nameStart = this.#at + 1;
    let local = nameStart;
    let hash = 0;
    let at = nameStart;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === greaterThan || byte === slash || isSpace(byte)) break;
      if (byte === colon) {
        local = at + 1;
        hash = 0;
      } else hash = addToHash(hash, byte);
    }
    if (at === local || (this.depth === 0 && this.#rootSeen)) throw this.damaged();
    if (this.depth === limits.xmlDepth) throw this.suspect();
    const close = this.#tagEnd(at);
    this.#selfClosing = bytes[close - 1] === slash;
    this.attributes.enter(at, this.#selfClosing ? close - 1 : close);
    this.#at = close + 1;
    this.name = knownName(this.#known, hash, bytes, local, at);
    this.#names[this.depth] = this.name;
    this.#nameStarts[this.depth] = nameStart;
    this.#nameEnds[this.depth] = at;
    this.#rootSeen = true;
    this.depth++;
    return "open";
  }

  #tagEnd(from: number): number {
    const longest = this.#at + limits.tagBytes;
    const end = findTagEnd(this.bytes, from, Math.min(this.bytes.length, longest));
    if (this.bytes[end] === greaterThan) return end;
    throw end < 0 && longest < this.bytes.length ? this.suspect() : this.damaged();
  }

  #close(): XmlEvent {
    const { bytes } = this;
    if (this.depth === 0) throw this.damaged();
    const level = this.depth - 1;
    const opened = this.#nameStarts[level] ?? 0;
    const length = (this.#nameEnds[level] ?? 0) - opened;
    const start = this.#at + 2;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[opened + at]) throw this.damaged();
    let at = start + length;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== greaterThan) throw this.damaged();
    this.#at = at + 1;
    this.depth = level;
    this.name = this.#names[level] ?? "";
    return "close";
  }

  /** At `<!`: passes a comment (false) or stands on the text of a CDATA section (true). */
  #readMarkup(): boolean {
    const start = this.#at;
    if (matches("<!--", this.bytes, start, start + 4)) {
      this.#at = this.#after("-->");
      return false;
    }
    if (this.depth === 0 || !matches("<![CDATA[", this.bytes, start, start + 9)) throw this.suspect();
    this.#at = this.#after("]]>");
    this.start = start + 9;
    this.end = this.#at - 3;
    this.isRaw = true;
    return true;
  }

  #after(ending: string): number {
    const after = findAfter(this.bytes, ending, this.#at + 2);
    if (after < 0) throw this.damaged();
    return after;
  }
}
