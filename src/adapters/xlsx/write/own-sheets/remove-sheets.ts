import { isOwnMark, sheetOfReference } from "../../../../app/signs";
import { sheetNameKey } from "../../../../core";
import { readRelationships } from "../../read/package/relationships";
import { partKey } from "../../zip/entry-name";
import { forgetCalculationOrder, hasFormulas } from "../cells/calculation";
import { removeContentType } from "../content-types";
import { applyEdits, type Edit } from "../edits";
import { attributeOf, childOf, childrenNamed, rootOf, setAttribute, type Element } from "../elements";
import { changePart, removePart, type Package } from "../package";
import { relationshipsPartOf, removeRelationships } from "../relationships";
import { readBook, worksheetsOf, type Book } from "../workbook-part";
import { isInUse, SheetInUse } from "./in-use";
import { namesOf, ownSheetNames } from "./own-names";

/** Parts that can be reached from a part, that part among them. */
function reachable(pack: Package, from: string, met = new Map<string, string>()): Map<string, string> {
  for (const { part } of readRelationships(pack, from)) {
    if (part === null || met.has(partKey(part))) continue;
    met.set(partKey(part), part);
    reachable(pack, part, met);
  }
  return met;
}

function removal({ open, end }: Element): Edit {
  return { start: open.start, end, text: "" };
}

/** The workbook part without sheets; what counts sheets counts those that stay. */
function withoutSheets(text: string, book: Book, gone: ReadonlySet<string>): string {
  const root = rootOf(text);
  const isGone = (name: string) => gone.has(sheetNameKey(name));
  const stays = book.sheets.map(({ name }) => !isGone(name));
  const newIndex = (index: number) => stays.slice(0, index).filter(Boolean).length;
  const list = childOf(text, root, "sheets");
  const sheets = list ? childrenNamed(text, list, "sheet") : [];
  const names = namesOf(text);
  const lost = names.filter(({ name, refersTo: to, sheet }) =>
    sheet === null ? isOwnMark(name) && isGone(sheetOfReference(to) ?? "") : stays[sheet] === false,
  );
  const nameList = childOf(text, root, "definedNames");
  const nameEdits =
    nameList && lost.length === names.length
      ? [removal(nameList)]
      : names.flatMap((one): Edit[] => {
          if (lost.includes(one)) return [removal(one.element)];
          const { element, sheet } = one;
          return sheet === null ? [] : [setAttribute(text, element.open, "localSheetId", newIndex(sheet))];
        });
  const firstShown = sheets.findIndex(
    ({ open }, at) => stays[at] === true && (attributeOf(text, open, "state") ?? "visible") === "visible",
  );
  if (firstShown < 0) throw new RangeError("no sheet would be left to show");
  const views = childOf(text, root, "bookViews");
  const tabs = (views ? childrenNamed(text, views, "workbookView") : []).flatMap(({ open }) =>
    ["activeTab", "firstSheet"].flatMap((attribute): Edit[] => {
      const at = attributeOf(text, open, attribute);
      if (at === null) return [];
      const index = stays[Number(at)] === true ? Number(at) : firstShown;
      return [setAttribute(text, open, attribute, newIndex(index))];
    }),
  );
  return applyEdits(text, [
    ...tabs,
    ...sheets.filter((_, at) => stays[at] === false).map(removal),
    ...nameEdits,
  ]);
}

/**
 * Takes out sheets Gendan made, with everything that belongs to them alone. Returns the workbook as it is then.
 * @throws RangeError for a sheet that is not ours or not there, or when no sheet would be left to show
 * @throws SheetInUse when something that stays refers to one
 */
export function removeOwnSheets(pack: Package, book: Book, names: readonly string[]): Book {
  if (names.length === 0) return book;
  const own = new Set(ownSheetNames(pack, book).map(sheetNameKey));
  const gone = new Set(names.map(sheetNameKey));
  const foreign = names.find((name) => !own.has(sheetNameKey(name)));
  if (foreign !== undefined) throw new RangeError(`no sheet of Gendan's called ${foreign}`);
  const parts = worksheetsOf(book).filter(({ name }) => gone.has(sheetNameKey(name)));
  const ids = new Set(parts.map(({ part }) => partKey(part)));
  const before = reachable(pack, "");
  removeRelationships(pack, book.part, ({ part }) => part !== null && ids.has(partKey(part)));
  const stay = reachable(pack, "");
  const readable = [...stay.values()].filter((part) => /\.xml$/i.test(part) && part !== book.part);
  for (const { name } of parts) if (isInUse(pack, book, name, gone, readable)) throw new SheetInUse(name);
  changePart(pack, book.part, (text) => withoutSheets(text, book, gone));
  if (hasFormulas(pack, parts)) forgetCalculationOrder(pack, book);
  for (const [key, part] of before) {
    if (stay.has(key)) continue;
    removePart(pack, part);
    removePart(pack, relationshipsPartOf(part));
    removeContentType(pack, part);
  }
  return readBook(pack);
}
