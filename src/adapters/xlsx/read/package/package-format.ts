import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import type { Zip } from "../../zip/zip";
import { partKey } from "../../zip/entry-name";

const where = "[Content_Types].xml";
const known = vocabulary(["Override", "Default"]);

/** What a content type says of the workbook part. `xlsb` has no XML inside. */
const formats = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml": "xlsm",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": "xltx",
  "application/vnd.ms-excel.template.macroEnabled.main+xml": "xltm",
  "application/vnd.ms-excel.addin.macroEnabled.main+xml": "xlam",
  "application/vnd.ms-excel.sheet.binary.macroEnabled.main": "xlsb",
} as const;

export type PackageFormat = (typeof formats)[keyof typeof formats];

const formatOfType = new Map<string, PackageFormat>(Object.entries(formats));

/** The format the package claims for its workbook part; null when it is none of Excel's. */
export function packageFormat(zip: Zip, workbookPart: string): PackageFormat | null {
  const bytes = zip.readPart(where);
  if (bytes === null) return null;
  const cursor = new XmlCursor(bytes, where, known);
  const extension = workbookPart.slice(workbookPart.lastIndexOf(".") + 1).toLowerCase();
  let byExtension = "";
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open" || cursor.name === "") continue;
    const type = cursor.attributes.get("ContentType") ?? "";
    const part = cursor.attributes.get("PartName");
    if (part !== null && partKey(part) === partKey(workbookPart)) return formatOfType.get(type) ?? null;
    if (cursor.attributes.get("Extension")?.toLowerCase() === extension) byExtension = type;
  }
  return formatOfType.get(byExtension) ?? null;
}
