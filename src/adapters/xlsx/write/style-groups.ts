import { insertion, type Edit } from "./edits";
import { appendTo, attributeOf, childrenOf, rootOf, setAttribute, type Element } from "./elements";

/** Lists of the styles part in the order they must stand. Source: ECMA-376 part 1, 18.8.39. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export type GroupName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What a list begins with where the workbook has none; `#` stands for the prefix. */
const defaults: Readonly<Record<GroupName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<#font><#sz val="11"/><#name val="Calibri"/></#font>'],
  fills: [
    '<#fill><#patternFill patternType="none"/></#fill>',
    '<#fill><#patternFill patternType="gray125"/></#fill>',
  ],
  borders: ["<#border><#left/><#right/><#top/><#bottom/><#diagonal/></#border>"],
  cellXfs: ['<#xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** A list of the styles part: what it holds, and what is to be appended. */
export interface StyleGroup {
  readonly name: GroupName;
  readonly element: Element | null;
  /** XML of every item, old and new; `#` stands for the prefix in new ones. */
  readonly items: string[];
  /** How many of the items the part has already. */
  readonly kept: number;
  /** How many there were before any was added: those, or the ones such a list begins with. */
  readonly first: number;
}

export function readGroup(text: string, name: GroupName): StyleGroup {
  const element = [...childrenOf(text, rootOf(text))].find(({ open }) => open.name === name) ?? null;
  const old = element
    ? [...childrenOf(text, element)].map(({ open, end }) => text.slice(open.start, end))
    : [];
  const items = old.length > 0 ? old : [...defaults[name]];
  return { name, element, items, kept: old.length, first: items.length };
}

/** Index of an item, appended where the list does not have it. */
export function itemIndex(group: StyleGroup, xml: string): number {
  const at = group.items.indexOf(xml, group.kept);
  return at >= 0 ? at : group.items.push(xml) - 1;
}

/** The same, taking one the workbook had before, too. */
export function sameItemIndex(group: StyleGroup, xml: string): number {
  const written = xml.replaceAll(/<(\/?)#/g, `<$1${group.element?.open.prefix ?? ""}`);
  const at = group.items.indexOf(written);
  return at >= 0 ? at : itemIndex(group, xml);
}

function startOfNext(text: string, name: GroupName): number {
  const root = rootOf(text);
  const later = order.slice(order.indexOf(name) + 1);
  const next = [...childrenOf(text, root)].find(({ open }) => later.includes(open.name));
  return next?.open.start ?? root.contentEnd;
}

export function hasNewItems({ items, first }: StyleGroup): boolean {
  return items.length > first;
}

/** The edits that append a list's new items; nothing before them moves. */
export function groupEdits(text: string, group: StyleGroup): Edit[] {
  const { prefix } = rootOf(text).open;
  const { name, element, items, kept } = group;
  if (items.length === kept) return [];
  const xml = items
    .slice(kept)
    .join("")
    .replaceAll(/<(\/?)#/g, `<$1${prefix}`);
  if (!element) {
    const list = `<${prefix}${name} count="${items.length}">${xml}</${prefix}${name}>`;
    return items.length === 0 ? [] : [insertion(startOfNext(text, name), list)];
  }
  const counted = attributeOf(text, element.open, "count") !== null;
  const count = counted ? [setAttribute(text, element.open, "count", items.length)] : [];
  return [...count, appendTo(text, element, xml)];
}
