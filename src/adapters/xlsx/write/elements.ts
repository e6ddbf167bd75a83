import { unescapeXml } from "../xml/text";
import { insertion, type Edit } from "./edits";
import { attributesOf, BrokenXml, endTagOf, nextTag, type Tag } from "./tags";

/** An element of an XML text and where its content stands. */
export interface Element {
  readonly open: Tag;
  /** Where the end tag starts; for an empty element, where the tag ends. */
  readonly contentEnd: number;
  /** After the element. */
  readonly end: number;
}

/** The element that opens with `open`. */
export function elementFrom(text: string, open: Tag): Element {
  if (open.kind === "empty") return { open, contentEnd: open.end, end: open.end };
  const contentEnd = endTagOf(text, open.end);
  if (!text.startsWith(`</${open.prefix}${open.name}`, contentEnd)) throw new BrokenXml("tags cross");
  return { open, contentEnd, end: text.indexOf(">", contentEnd) + 1 };
}

/** The outermost element; its content is not walked unless something stands after it. */
export function rootOf(text: string): Element {
  const open = nextTag(text, 0);
  if (!open || open.kind === "close") throw new BrokenXml("no root");
  const contentEnd = text.lastIndexOf(`</${open.prefix}${open.name}`);
  const end = text.indexOf(">", contentEnd) + 1;
  const isLast = contentEnd >= open.end && end > 0 && text.slice(end).trim() === "";
  return isLast ? { open, contentEnd, end } : elementFrom(text, open);
}

/** The elements directly inside another, in order. */
export function* childrenOf(text: string, parent: Element): Generator<Element> {
  let at = parent.open.end;
  while (at < parent.contentEnd) {
    const open = nextTag(text, at);
    if (!open || open.start >= parent.contentEnd) return;
    const child = elementFrom(text, open);
    yield child;
    at = child.end;
  }
}

export function childOf(text: string, parent: Element, name: string): Element | null {
  for (const child of childrenOf(text, parent)) if (child.open.name === name) return child;
  return null;
}

/** All elements directly inside `parent` that have this name. */
export function childrenNamed(text: string, parent: Element, name: string): Element[] {
  return [...childrenOf(text, parent)].filter((child) => child.open.name === name);
}

/** Value of an attribute without prefix; null when the tag has none. */
export function attributeOf(text: string, tag: Tag, name: string): string | null {
  const found = attributesOf(text, tag).find((one) => one.prefix === "" && one.name === name);
  return found ? unescapeXml(text.slice(found.valueStart, found.valueEnd)) : null;
}

/** Value of an attribute that has a prefix, whatever it is: `r:id`. */
export function prefixedAttributeOf(text: string, tag: Tag, name: string): string | null {
  const found = attributesOf(text, tag).find((one) => one.prefix !== "" && one.name === name);
  return found ? unescapeXml(text.slice(found.valueStart, found.valueEnd)) : null;
}

/** Gives an attribute a value that needs no escaping; one that is missing follows the others. */
export function setAttribute(text: string, tag: Tag, name: string, value: string | number): Edit {
  const all = attributesOf(text, tag);
  const found = all.find((one) => one.prefix + one.name === name);
  if (found) return { start: found.valueStart, end: found.valueEnd, text: String(value) };
  const last = all.at(-1);
  return insertion(last ? last.valueEnd + 1 : tag.nameEnd, ` ${name}="${value}"`);
}

/** Puts XML at the end of an element's content; an empty element is opened for it. */
export function appendTo(text: string, parent: Element, xml: string): Edit {
  const { open } = parent;
  if (open.kind !== "empty") return insertion(parent.contentEnd, xml);
  const slash = text.lastIndexOf("/", open.end);
  return { start: slash, end: open.end, text: `>${xml}</${open.prefix}${open.name}>` };
}

/** What must stand in a tag under `root` so that a prefix means a vocabulary: nothing where the root says it. */
export function declarationOf(text: string, root: Element, prefix: string, namespace: string): string {
  const declared = attributesOf(text, root.open).some(
    (one) =>
      one.prefix === "xmlns:" &&
      one.name === prefix &&
      text.slice(one.valueStart, one.valueEnd) === namespace,
  );
  return declared ? "" : ` xmlns:${prefix}="${namespace}"`;
}
