import { applyEdits, insertion } from "../edits";
import { childOf, childrenOf, rootOf, setAttribute } from "../elements";
import { changePart, partText, withPartName, type Package } from "../package";
import { removeRelatedParts } from "../relationships";
import { worksheetsOf, type Book, type Worksheet } from "../workbook-part";

/** `calcPr` stands after these, whichever the workbook has. Source: ECMA-376 part 1, 18.2.27. */
const beforeCalculation = new Set([
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames"],
]);

const afterName = " >/\n\r\t";

/** A formula that stands in a comment asks for a calculation too many, never one too few. */
function hasFormula(text: string): boolean {
  const start = `<${rootOf(text).open.prefix}f`;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
    if (afterName.includes(text.charAt(at + start.length))) return true;
  }
  return false;
}

export function hasFormulas(pack: Package, sheets: readonly Worksheet[]): boolean {
  return sheets.some(({ part }) => withPartName(part, () => hasFormula(partText(pack, part) ?? "")));
}

/**
 * Has the workbook calculated when it is opened: results of formulas stand in the file, and may rest on cells that
 * have changed. A workbook without formulas stays as it is.
 */
export function askForCalculation(pack: Package, book: Book): void {
  if (!hasFormulas(pack, worksheetsOf(book))) return;
  changePart(pack, book.part, (text) => {
    const root = rootOf(text);
    const known = childOf(text, root, "calcPr");
    if (known) return applyEdits(text, [setAttribute(text, known.open, "fullCalcOnLoad", 1)]);
    const before = [...childrenOf(text, root)].filter(({ open }) => beforeCalculation.has(open.name));
    const at = before.at(-1)?.end ?? root.contentEnd;
    return applyEdits(text, [insertion(at, `<${root.open.prefix}calcPr fullCalcOnLoad="1"/>`)]);
  });
}

/** Takes out the order of calculation, which names every cell with a formula; Excel makes it anew. */
export function forgetCalculationOrder(pack: Package, { part }: Book): void {
  removeRelatedParts(pack, part, ({ kind }) => kind === "calcChain");
}
