import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";
import { isTrue } from "../../xml/attributes";
import { XmlCursor } from "../../xml/cursor";
import { unescapeCellText } from "../../xml/text";
import { vocabulary } from "../../xml/vocabulary";

const known = vocabulary(["workbook", "workbookPr", "sheet"]);

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** In the order of the tabs; chart and macro sheets included. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** @throws FileProblem `notWorkbook` when the root is another document's, `damaged`, `tooManySheets` */
export function readWorkbookPart(part: Uint8Array, where: string): WorkbookPart {
  const cursor = new XmlCursor(part, where, known);
  const { attributes } = cursor;
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.depth === 1 && cursor.name !== "workbook") throw new FileProblem("notWorkbook");
    if (cursor.name === "workbookPr" && cursor.depth === 2) date1904 = isTrue(attributes.get("date1904"));
    if (cursor.name === "sheet" && cursor.depth === 3) {
      if (sheets.length === limits.sheets) throw new FileProblem("tooManySheets", { limit: limits.sheets });
      sheets.push({
        name: unescapeCellText(attributes.get("name") ?? ""),
        hidden: (attributes.get("state") ?? "visible") !== "visible",
        relationshipId: attributes.getPrefixed("id") ?? "",
      });
    }
  }
  return { sheets, date1904 };
}
