import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { XmlCursor } from "../xml/cursor";
import { unescapeCellText } from "../xml/text";
import { vocabulary } from "../xml/vocabulary";

const known = vocabulary(["si", "t", "rPh"]);

/**
 * The workbook's texts, by index. Runs of rich text are joined; phonetic guides are left out.
 * @throws FileProblem `damaged`, `tooManyStrings`
 */
export function readSharedStrings(part: Uint8Array, where: string): readonly string[] {
  const cursor = new XmlCursor(part, where, known);
  const strings: string[] = [];
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open" || cursor.name !== "si" || cursor.depth !== 2) continue;
    if (strings.length === limits.sharedStrings) {
      throw new FileProblem("tooManyStrings", { limit: limits.sharedStrings });
    }
    strings.push(readRuns(cursor));
  }
  return strings;
}

/** The text of an `si` or `is` element just opened; goes on to where it closes. */
export function readRuns(cursor: XmlCursor): string {
  const outside = cursor.depth - 1;
  let text = "";
  while (cursor.depth > outside) {
    if (cursor.next() !== "open") continue;
    if (cursor.name === "t") text += cursor.content();
    else if (cursor.name === "rPh") cursor.skip();
  }
  return unescapeCellText(text);
}
