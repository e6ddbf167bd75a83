/** A tag of an XML text and where it stands. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  /** Name without prefix. */
  readonly name: string;
  /** Where `<` stands. */
  readonly start: number;
  /** Where the name ends. */
  readonly nameEnd: number;
  /** After `>`. */
  readonly end: number;
}

export interface Attribute {
  readonly prefix: string;
  readonly name: string;
  /** Where the name starts. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const slash = 0x2f;

/** The XML is cut off or badly formed. */
export class BrokenXml extends Error {}

function pastOrThrow(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from);
  if (at < 0) throw new BrokenXml(`no ${ending}`);
  return at + ending.length;
}

/** Past a comment, CDATA section, instruction or document type at `at`; `at` itself when a tag stands there. */
function pastOther(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 0x3f) return pastOrThrow(text, "?>", at);
  if (next !== 0x21) return at;
  if (text.startsWith("<!--", at)) return pastOrThrow(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return pastOrThrow(text, "]]>", at);
  throw new BrokenXml("a document type is not allowed");
}

function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw new BrokenXml("a tag does not end");
}

/** Whitespace, `/` or `>`. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === slash || code === 0x3e;
}

/** The first tag at or after `from`; null when there is none. */
export function nextTag(text: string, from: number): Tag | null {
  let start = text.indexOf("<", from);
  while (start >= 0) {
    const past = pastOther(text, start);
    if (past === start) break;
    start = text.indexOf("<", past);
  }
  if (start < 0) return null;
  const closes = text.charCodeAt(start + 1) === slash;
  const nameStart = closes ? start + 2 : start + 1;
  let nameEnd = nameStart;
  let local = nameStart;
  while (nameEnd < text.length && !endsName(text.charCodeAt(nameEnd))) {
    if (text.charCodeAt(nameEnd) === 0x3a) local = nameEnd + 1;
    nameEnd++;
  }
  const end = endOfTag(text, nameEnd);
  const kind = closes ? "close" : text.charCodeAt(end - 2) === slash ? "empty" : "open";
  return {
    kind,
    prefix: text.slice(nameStart, local),
    name: text.slice(local, nameEnd),
    start,
    nameEnd,
    end,
  };
}

/** Where the end tag of an element starts. @param from - after its start tag */
export function endTagOf(text: string, from: number): number {
  let depth = 1;
  let at = text.indexOf("<", from);
  while (at >= 0) {
    const past = pastOther(text, at);
    if (past > at) {
      at = text.indexOf("<", past);
      continue;
    }
    const closes = text.charCodeAt(at + 1) === slash;
    if (closes && --depth === 0) return at;
    const end = closes ? pastOrThrow(text, ">", at) : endOfTag(text, at + 1);
    if (!closes && text.charCodeAt(end - 2) !== slash) depth += 1;
    at = text.indexOf("<", end);
  }
  throw new BrokenXml("an element does not end");
}

const attributePattern = /([^\s:=]+:)?([^\s:=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(text: string, tag: Tag): Attribute[] {
  const inside = text.slice(tag.nameEnd, tag.end);
  return [...inside.matchAll(attributePattern)].map((match) => {
    const start = tag.nameEnd + match.index;
    const valueEnd = start + match[0].length - 1;
    const value = match[3] ?? match[4] ?? "";
    return {
      prefix: match[1] ?? "",
      name: match[2] ?? "",
      start,
      valueStart: valueEnd - value.length,
      valueEnd,
    };
  });
}
