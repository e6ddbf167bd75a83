import { XmlCursor } from "./cursor";
import { vocabulary } from "./vocabulary";

const nothing = vocabulary([]);

/**
 * Walks a part that another library will read.
 * @throws FileProblem `damaged` when it is not well-formed to its end, `suspect` for a DTD or too deep nesting
 */
export function checkXml(part: Uint8Array, where: string): void {
  const cursor = new XmlCursor(part, where, nothing);
  while (cursor.next() !== "end");
}
