import type { SheetInfo } from "../../../app/workbook";
import { FileProblem } from "../guard/problem";
import { readRelationships, relatedParts } from "../read/package/relationships";
import { readWorkbookPart } from "../read/package/workbook-part";
import { isTrue } from "../xml/attributes";
import { applyEdits, insertion } from "./edits";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenNamed,
  childrenOf,
  declarationOf,
  rootOf,
  type Element,
} from "./elements";
import { escapeAttribute, escapeCellAttribute, escapeCellText } from "./escape";
import { namespacesOf, type Namespaces } from "./namespaces";
import { changePart, partText, withPartName, type Package } from "./package";
import { addRelationship } from "./relationships";

export interface BookSheet {
  readonly name: string;
  /** The sheet's part; null when its relationship is missing. */
  readonly part: string | null;
  /** A sheet of cells, not a chart or dialog sheet. */
  readonly isWorksheet: boolean;
}

/** A sheet of cells with its part. */
export interface Worksheet extends BookSheet {
  readonly part: string;
}

/** What the writer must know of the workbook part. */
export interface Book {
  readonly part: string;
  readonly namespaces: Namespaces;
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  readonly protectedStructure: boolean;
}

/** @throws FileProblem when the package is no workbook or its parts are broken */
export function readBook(pack: Package): Book {
  const [part] = relatedParts(readRelationships(pack, ""), "officeDocument");
  const bytes = part === undefined ? null : pack.readPart(part);
  if (part === undefined || bytes === null) throw new FileProblem("notWorkbook");
  const { sheets, date1904 } = readWorkbookPart(bytes, part);
  const targets = new Map(readRelationships(pack, part).map((one) => [one.id, one]));
  const text = partText(pack, part) ?? "";
  const protection = withPartName(part, () => childOf(text, rootOf(text), "workbookProtection"));
  return {
    part,
    namespaces: namespacesOf(text),
    date1904,
    protectedStructure: isTrue(protection && attributeOf(text, protection.open, "lockStructure")),
    sheets: sheets.map(({ name, relationshipId }) => {
      const target = targets.get(relationshipId);
      return { name, part: target?.part ?? null, isWorksheet: target?.kind === "worksheet" };
    }),
  };
}

/** Puts a sheet after the last; returns its index among the sheets. */
export function addBookSheet(
  pack: Package,
  book: Book,
  { name, hidden }: SheetInfo,
  sheetPart: string,
): number {
  const { relationships } = book.namespaces;
  const id = addRelationship(pack, book.part, `${relationships}/worksheet`, sheetPart);
  let index = 0;
  changePart(pack, book.part, (text) => {
    const root = rootOf(text);
    const list = childOf(text, root, "sheets");
    if (!list) throw new FileProblem("damaged", { where: book.part });
    const sheets = childrenNamed(text, list, "sheet");
    index = sheets.length;
    const ids = sheets.map(({ open }) => Number(attributeOf(text, open, "sheetId")) || 0);
    const attributes = `name="${escapeCellAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"`;
    const state = hidden ? ' state="hidden"' : "";
    const declaration = declarationOf(text, root, "r", relationships);
    const xml = `<${root.open.prefix}sheet ${attributes}${state}${declaration} r:id="${id}"/>`;
    return applyEdits(text, [appendTo(text, list, xml)]);
  });
  return index;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
}

function definedNameXml(prefix: string, { name, refersTo, sheet, hidden }: DefinedName): string {
  const local = sheet === null ? "" : ` localSheetId="${sheet}"`;
  const attributes = `name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ""}`;
  return `<${prefix}definedName ${attributes}>${escapeCellText(refersTo)}</${prefix}definedName>`;
}

/** Defined names stand after these, whichever the workbook has. Source: ECMA-376 part 1, 18.2.27. */
const beforeNames = ["sheets", "functionGroups", "externalReferences"];

export function addDefinedNames(pack: Package, book: Book, names: readonly DefinedName[]): void {
  if (names.length === 0) return;
  changePart(pack, book.part, (text) => {
    const root = rootOf(text);
    const { prefix } = root.open;
    const xml = names.map((name) => definedNameXml(prefix, name)).join("");
    const list = childOf(text, root, "definedNames");
    if (list) return applyEdits(text, [appendTo(text, list, xml)]);
    const before = [...childrenOf(text, root)].filter(({ open }) => beforeNames.includes(open.name));
    const at = before.at(-1)?.end ?? root.contentEnd;
    return applyEdits(text, [insertion(at, `<${prefix}definedNames>${xml}</${prefix}definedNames>`)]);
  });
}

/** The names of the workbook that begin so, lower case. */
export function definedNamesOf(pack: Package, book: Book): ReadonlySet<string> {
  const text = partText(pack, book.part) ?? "";
  return withPartName(book.part, () => {
    const list: Element | null = childOf(text, rootOf(text), "definedNames");
    const names = list ? childrenNamed(text, list, "definedName") : [];
    return new Set(names.map(({ open }) => (attributeOf(text, open, "name") ?? "").toLowerCase()));
  });
}

export function worksheetsOf({ sheets }: Book): readonly Worksheet[] {
  return sheets.flatMap((sheet) =>
    sheet.isWorksheet && sheet.part !== null ? [{ ...sheet, part: sheet.part }] : [],
  );
}

/** @throws RangeError when the workbook has no such sheet of cells */
export function worksheetOf(book: Book, name: string): Worksheet {
  const sheet = worksheetsOf(book).find((one) => one.name === name);
  if (!sheet) throw new RangeError(`no sheet of cells called ${name}`);
  return sheet;
}
