import { isOwnMark, sheetOfReference } from "../../../app/signs";
import { XmlCursor } from "../xml/cursor";
import { vocabulary } from "../xml/vocabulary";

const known = vocabulary(["definedName"]);

/** Names of the sheets Gendan made, from the workbook part's defined names. */
export function ownSheetNames(workbookPart: Uint8Array, where: string): ReadonlySet<string> {
  const cursor = new XmlCursor(workbookPart, where, known);
  const names = new Set<string>();
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open" || cursor.name !== "definedName") continue;
    const name = cursor.attributes.get("name") ?? "";
    const sheet = sheetOfReference(cursor.content());
    if (isOwnMark(name) && sheet !== null) names.add(sheet);
  }
  return names;
}
