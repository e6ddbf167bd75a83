import type { GridNote } from "../../../app/grid-book";
import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { readRuns } from "../read/shared-strings";
import { parseArea } from "../read/sheet/reference";
import { XmlCursor } from "../xml/cursor";
import { vocabulary } from "../xml/vocabulary";

const known = vocabulary(["comment", "text", "t", "rPh"]);

/**
 * The notes of a sheet from its comments part.
 * @throws FileProblem `damaged`, `suspect`
 */
export function readNotes(part: Uint8Array, where: string): readonly GridNote[] {
  const cursor = new XmlCursor(part, where, known);
  const notes: GridNote[] = [];
  let place = null;
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name === "comment") place = parseArea(cursor.attributes.get("ref") ?? "");
    else if (cursor.name === "text" && place) {
      if (notes.length === limits.relationships) throw new FileProblem("suspect", { where });
      notes.push({ row: place.firstRow, column: place.firstColumn, text: readRuns(cursor) });
    }
  }
  return notes;
}
