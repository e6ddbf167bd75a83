import { isOwnMark, sheetOfReference } from "../../../../app/signs";
import { sheetNameKey } from "../../../../core";
import { unescapeCellText, unescapeXml } from "../../xml/text";
import { attributeOf, childOf, childrenNamed, rootOf, type Element } from "../elements";
import { partText, withPartName, type Package } from "../package";
import { worksheetsOf, type Book } from "../workbook-part";

/** A defined name as the workbook part has it. */
export interface Name {
  readonly element: Element;
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
}

export function namesOf(text: string): Name[] {
  const list = childOf(text, rootOf(text), "definedNames");
  return (list ? childrenNamed(text, list, "definedName") : []).map((element) => {
    const { open, contentEnd } = element;
    const local = attributeOf(text, open, "localSheetId");
    return {
      element,
      name: attributeOf(text, open, "name") ?? "",
      refersTo: unescapeCellText(unescapeXml(text.slice(open.end, contentEnd))),
      sheet: local === null ? null : Number(local),
    };
  });
}

/** Names of the sheets Gendan made, in the order of the tabs: a hidden name of ours stands on each. */
export function ownSheetNames(pack: Package, book: Book): readonly string[] {
  const text = partText(pack, book.part) ?? "";
  const names = withPartName(book.part, () => namesOf(text));
  const marked = names.flatMap(({ name, refersTo }) =>
    isOwnMark(name) ? (sheetOfReference(refersTo) ?? []) : [],
  );
  const own = new Set(marked.map(sheetNameKey));
  return worksheetsOf(book).flatMap(({ name }) => (own.has(sheetNameKey(name)) ? [name] : []));
}
