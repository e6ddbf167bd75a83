import { bombs } from "./bombs";
import { bookParts } from "./book-parts";
import { cellContents } from "./cell-contents";
import { encodings } from "./encodings";
import { entryNames } from "./entry-names";
import type { HostileFile } from "./hostile-file";
import { links } from "./links";
import { otherFormats } from "./other-formats";
import { sheetSurroundings } from "./sheet-surroundings";
import { swellingTables } from "./swelling-tables";
import { xmlAttacks } from "./xml-attacks";
import { zipDirectory } from "./zip-directory";
import { zipSizes } from "./zip-sizes";

/** Every hostile file, by what it attacks. */
export const hostileFiles: ReadonlyMap<string, readonly HostileFile[]> = new Map([
  ["sizes in the zip", zipSizes],
  ["the zip's directory", zipDirectory],
  ["names of entries", entryNames],
  ["bombs", bombs],
  ["XML", xmlAttacks],
  ["encodings", encodings],
  ["parts of the workbook", bookParts],
  ["links", links],
  ["cells", cellContents],
  ["around the cells", sheetSurroundings],
  ["files of another kind", otherFormats],
  ["tables that swell", swellingTables],
]);
