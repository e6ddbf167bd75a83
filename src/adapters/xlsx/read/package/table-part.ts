import type { Area } from "../../../../core";
import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import { parseArea } from "../sheet/reference";

const known = vocabulary(["table"]);

/** The rectangle of an Excel table; null when its part does not name one. */
export function readTablePart(part: Uint8Array, where: string): Area | null {
  const cursor = new XmlCursor(part, where, known);
  cursor.next();
  return cursor.name === "table" ? parseArea(cursor.attributes.get("ref") ?? "") : null;
}
