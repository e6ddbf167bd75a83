import { reportFont, type StyleLook } from "../../../core";
import { readRelationships, relatedParts } from "../read/package/relationships";
import { addContentType } from "./content-types";
import { applyEdits } from "./edits";
import { attributeOf, childOf, rootOf } from "./elements";
import { escapeAttribute } from "./escape";
import { xmlHead } from "./namespaces";
import { addPart, changePart, partText, withPartName, type Package } from "./package";
import { addRelationship } from "./relationships";
import {
  groupEdits,
  hasNewItems,
  itemIndex,
  readGroup,
  sameItemIndex,
  type GroupName,
  type StyleGroup,
} from "./style-groups";
import { nextTag } from "./tags";
import type { Book } from "./workbook-part";

const generalFormat = 0;
/** Ids from here on are a workbook's own. Source: ECMA-376 part 1, 18.8.30. */
const firstOwnFormat = 164;
const groupNames: readonly GroupName[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];

/** The styles part while looks are being added to it. Indexes of old looks stay what they are. */
export interface StyleSheet {
  readonly part: string;
  readonly groups: Readonly<Record<GroupName, StyleGroup>>;
  readonly hasNamedStyles: boolean;
  readonly formatIds: Map<string, number>;
}

/** Reads the workbook's styles part; makes one where it has none. */
export function openStyles(pack: Package, book: Book): StyleSheet {
  const part = stylesPart(pack, book);
  const text = partText(pack, part) ?? "";
  return withPartName(part, () => {
    const group = (name: GroupName) => readGroup(text, name);
    const groups = {
      numFmts: group("numFmts"),
      fonts: group("fonts"),
      fills: group("fills"),
      borders: group("borders"),
      cellXfs: group("cellXfs"),
      dxfs: group("dxfs"),
    };
    return {
      part,
      groups,
      hasNamedStyles: childOf(text, rootOf(text), "cellStyleXfs") !== null,
      formatIds: readFormatIds(groups.numFmts),
    };
  });
}

function stylesPart(pack: Package, book: Book): string {
  const [found] = relatedParts(readRelationships(pack, book.part), "styles");
  if (found !== undefined) return found;
  const name = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`;
  addPart(pack, name, `${xmlHead}<styleSheet xmlns="${book.namespaces.main}"></styleSheet>`);
  addRelationship(pack, book.part, `${book.namespaces.relationships}/styles`, name);
  addContentType(pack, name, "styles");
  return name;
}

function readFormatIds(group: StyleGroup): Map<string, number> {
  const ids = new Map<string, number>();
  for (const xml of group.items) {
    const tag = nextTag(xml, 0);
    const code = tag && attributeOf(xml, tag, "formatCode");
    const id = tag && Number(attributeOf(xml, tag, "numFmtId"));
    if (code && id && !ids.has(code)) ids.set(code, id);
  }
  return ids;
}

/** Id of a number format, a new one where the workbook does not have it. */
export function formatId({ formatIds, groups }: StyleSheet, code: string): number {
  if (code === "General") return generalFormat;
  const known = formatIds.get(code);
  if (known !== undefined) return known;
  const id = Math.max(firstOwnFormat - 1, ...formatIds.values()) + 1;
  formatIds.set(code, id);
  itemIndex(groups.numFmts, `<#numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
}

function fontXml({ bold, underline, size, color }: StyleLook): string {
  return [
    "<#font>",
    bold ? "<#b/>" : "",
    underline ? "<#u/>" : "",
    `<#sz val="${size ?? 10}"/>`,
    color ? `<#color rgb="FF${color}"/>` : "",
    `<#name val="${reportFont}"/><#family val="2"/><#charset val="134"/></#font>`,
  ].join("");
}

function fillXml(color: string): string {
  return `<#fill><#patternFill patternType="solid"><#fgColor rgb="FF${color}"/><#bgColor indexed="64"/></#patternFill></#fill>`;
}

function borderXml(color: string): string {
  return `<#border><#left/><#right/><#top/><#bottom style="thin"><#color rgb="FF${color}"/></#bottom><#diagonal/></#border>`;
}

/** Index of a look for cells, appended where the workbook does not have it from us already. */
export function lookIndex(styles: StyleSheet, look: StyleLook): number {
  const { fonts, fills, borders, cellXfs } = styles.groups;
  const attributes = [
    `numFmtId="${formatId(styles, look.numberFormat)}" applyNumberFormat="1"`,
    `fontId="${itemIndex(fonts, fontXml(look))}" applyFont="1"`,
    look.fill ? `fillId="${itemIndex(fills, fillXml(look.fill))}" applyFill="1"` : 'fillId="0"',
    look.line ? `borderId="${itemIndex(borders, borderXml(look.line))}" applyBorder="1"` : 'borderId="0"',
    ...(styles.hasNamedStyles ? ['xfId="0"'] : []),
    'applyAlignment="1"',
  ];
  const horizontal = look.align ? ` horizontal="${look.align}"` : "";
  const indent = look.indent ? ` indent="${look.indent}"` : "";
  const wrap = look.wrap ? ' wrapText="1"' : "";
  const alignment = `<#alignment${horizontal} vertical="center"${wrap}${indent}/>`;
  return itemIndex(cellXfs, `<#xf ${attributes.join(" ")}>${alignment}</#xf>`);
}

/** Index of a look that differs from the plain one only in its number format. */
export function formatIndex(styles: StyleSheet, code: string): number {
  if (code === "General") return 0;
  const xf = `<#xf numFmtId="${formatId(styles, code)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return itemIndex(styles.groups.cellXfs, xf);
}

/** Index of a look for rules: a fill over the cell's own. */
export function fillRuleIndex({ groups }: StyleSheet, color: string): number {
  const colors = `<#fgColor rgb="FF${color}"/><#bgColor rgb="FF${color}"/>`;
  const fill = `<#fill><#patternFill patternType="solid">${colors}</#patternFill></#fill>`;
  return sameItemIndex(groups.dxfs, `<#dxf>${fill}</#dxf>`);
}

/** Writes the looks added, if any. */
export function closeStyles(pack: Package, { part, groups }: StyleSheet): void {
  if (!Object.values(groups).some(hasNewItems)) return;
  changePart(pack, part, (text) =>
    applyEdits(
      text,
      groupNames.flatMap((name) => groupEdits(text, groups[name])),
    ),
  );
}
