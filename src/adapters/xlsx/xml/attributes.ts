import { colon, doubleQuote, equals, isSpace, singleQuote } from "./scan";
import { decodeUtf8, unescapeXml } from "./text";
import { matches } from "./vocabulary";

/** Walks the attributes of one tag. The cursor puts it on each element it opens. */
export class XmlAttributes {
  /** Where the attribute's name starts and ends, prefix included. */
  nameStart = 0;
  nameEnd = 0;
  /** Where its value starts and ends, inside the quotes. */
  start = 0;
  end = 0;

  readonly #bytes: Uint8Array;
  readonly #malformed: () => Error;
  #first = 0;
  #at = 0;
  #stop = 0;

  constructor(bytes: Uint8Array, malformed: () => Error) {
    this.#bytes = bytes;
    this.#malformed = malformed;
  }

  /** Takes the tag whose attributes stand from `first` to before `stop`. */
  enter(first: number, stop: number): void {
    this.#first = this.#at = first;
    this.#stop = stop;
  }

  /** Goes to the next attribute; false after the last. */
  next(): boolean {
    const bytes = this.#bytes;
    const stop = this.#stop;
    let at = this.#at;
    while (at < stop && isSpace(bytes[at])) at++;
    if (at >= stop) return false;
    this.nameStart = at;
    while (at < stop && bytes[at] !== equals && !isSpace(bytes[at])) at++;
    this.nameEnd = at;
    while (at < stop && bytes[at] !== equals) if (!isSpace(bytes[at++])) throw this.#malformed();
    at++;
    while (at < stop && isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote) throw this.#malformed();
    this.start = ++at;
    while (at < stop && bytes[at] !== quote) at++;
    if (at >= stop) throw this.#malformed();
    this.end = at;
    this.#at = at + 1;
    return true;
  }

  /** Value of the attribute with this name and no prefix; null when there is none. */
  get(name: string): string | null {
    this.#at = this.#first;
    while (this.next()) if (matches(name, this.#bytes, this.nameStart, this.nameEnd)) return this.#value();
    return null;
  }

  /** The same for an attribute that must have a prefix, whichever the file chose: `r:id`. */
  getPrefixed(name: string): string | null {
    this.#at = this.#first;
    while (this.next()) {
      const local = this.#bytes.subarray(this.nameStart, this.nameEnd).indexOf(colon) + 1;
      if (local > 0 && matches(name, this.#bytes, this.nameStart + local, this.nameEnd)) return this.#value();
    }
    return null;
  }

  #value(): string {
    return unescapeXml(decodeUtf8(this.#bytes, this.start, this.end));
  }
}

/** XML's two ways to write yes; anything else, also no attribute at all, is no. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
