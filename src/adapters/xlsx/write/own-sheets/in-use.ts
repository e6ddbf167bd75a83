import { isOwnMark } from "../../../../app/signs";
import { quotedSheetName, sheetNameKey } from "../../../../core";
import { unescapeXml } from "../../xml/text";
import { partText, type Package } from "../package";
import type { Book } from "../workbook-part";
import { namesOf } from "./own-names";

/** A sheet of ours cannot go: a formula of the workbook, or a name, refers to it. Nothing was written. */
export class SheetInUse extends Error {
  constructor(readonly sheet: string) {
    super(`${sheet} is referred to`);
    this.name = "SheetInUse";
  }
}

function refersTo(formula: string, sheet: string): boolean {
  return [`${quotedSheetName(sheet)}!`, `${sheet}!`].some((start) =>
    formula.toLowerCase().includes(start.toLowerCase()),
  );
}

const formulas = /<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>([^<]*)/g;

/**
 * Something refers to a sheet.
 * @param gone - keys of sheets that go; what belongs to them does not count
 * @param parts - parts that stay, the workbook part not among them
 */
export function isInUse(
  pack: Package,
  book: Book,
  sheet: string,
  gone: ReadonlySet<string>,
  parts: readonly string[],
): boolean {
  const names = namesOf(partText(pack, book.part) ?? "").filter(
    ({ name, sheet: at }) =>
      !isOwnMark(name) && (at === null || !gone.has(sheetNameKey(book.sheets[at]?.name ?? ""))),
  );
  const texts = parts.map((part) => partText(pack, part) ?? "");
  return (
    names.some((one) => refersTo(one.refersTo, sheet)) ||
    texts.some((text) =>
      [...text.matchAll(formulas)].some(([, formula]) => refersTo(unescapeXml(formula ?? ""), sheet)),
    )
  );
}
