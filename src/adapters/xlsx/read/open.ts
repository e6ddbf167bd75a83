import type { SheetCells } from "../../../core";
import { checkFileSize } from "../guard/file-size";
import { FileProblem } from "../guard/problem";
import type { LegacyFormat, LegacyReader } from "../legacy/reader";
import { readText, type TextFormat } from "../read-text/read-text";
import { inflateAnywhere, type Inflate } from "../zip/inflate";
import { checkXml } from "../xml/check-xml";
import { openZip, type Zip } from "../zip/zip";
import { contentOf } from "./content";
import { openDocumentContent } from "./open-document";
import { packageFormat, type PackageFormat } from "./package/package-format";
import { readPackage, workbookPartName } from "./read-package";
import { refuseRepeats } from "./repeats";

export type WorkbookFormat = PackageFormat | LegacyFormat | TextFormat;

export interface OpenedWorkbook {
  /** What the bytes are, whatever the file is called. */
  readonly format: WorkbookFormat;
  readonly sheets: readonly SheetCells[];
  /** The package, for writing into a copy; null for every format that is not one of Excel's XML packages. */
  readonly zip: Zip | null;
}

export interface OpenOptions {
  /** How to unpack; the default works on every host. */
  readonly inflate?: Inflate;
  /** How to read formats other than Excel packages and text; without it they are refused with `formatNotReadHere`. */
  readonly legacy?: LegacyReader;
}

const longestSheetName = 31;

/**
 * Opens a workbook file of any format and reads its sheets. What it is is told from its bytes, never from its name.
 * @param name - file name, with or without folders; names the one sheet of a text file
 * @throws FileProblem whenever the file is at fault
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  options: OpenOptions = {},
): Promise<OpenedWorkbook> {
  checkFileSize(bytes.length);
  const content = contentOf(bytes);
  switch (content.kind) {
    case "zip":
      return openPackage(bytes, options);
    case "delimited": {
      const { format, sheet } = readText(content.text, sheetNameOf(name));
      return { format, sheets: [sheet], zip: null };
    }
    case "html":
      refuseRepeats(content.text, sheetNameOf(name));
      return readLegacy(new TextEncoder().encode(content.text), content.kind, options);
    case "spreadsheetXml": {
      const xml = new TextEncoder().encode(declaredUtf8(content.text));
      checkXml(xml, name);
      refuseRepeats(content.text, sheetNameOf(name));
      return readLegacy(xml, content.kind, options);
    }
    case "xls":
      return readLegacy(bytes, content.kind, options);
    case "encrypted":
    case "incomplete":
      throw new FileProblem(content.kind);
    case "unknown":
      throw new FileProblem("notWorkbook");
    default:
      return content satisfies never;
  }
}

async function openPackage(bytes: Uint8Array, options: OpenOptions): Promise<OpenedWorkbook> {
  const zip = openZip(bytes, options.inflate ?? inflateAnywhere);
  const openDocument = openDocumentContent(zip);
  if (openDocument === "encrypted") throw new FileProblem("encrypted");
  if (openDocument === "spreadsheet") return readChecked(zip, bytes, "ods", options);
  const workbookPart = workbookPartName(zip);
  const format = packageFormat(zip, workbookPart);
  if (format === "xlsb" || workbookPart.endsWith(".bin")) return readChecked(zip, bytes, "xlsb", options);
  return { format: format ?? "xlsx", sheets: readPackage(zip, workbookPart), zip };
}

/** Every part is unpacked and checked, and XML walked to its end, before another library sees the file. */
function readChecked(
  zip: Zip,
  bytes: Uint8Array,
  format: LegacyFormat,
  options: OpenOptions,
): Promise<OpenedWorkbook> {
  for (const { name } of zip.entries) {
    const part = zip.readPart(name);
    if (part === null || !name.endsWith(".xml")) continue;
    checkXml(part, name);
    refuseRepeats(new TextDecoder().decode(part), name);
  }
  return readLegacy(bytes, format, options);
}

async function readLegacy(
  bytes: Uint8Array,
  format: LegacyFormat,
  { legacy }: OpenOptions,
): Promise<OpenedWorkbook> {
  if (legacy === undefined) throw new FileProblem("formatNotReadHere", { format });
  return { format, sheets: await legacy(bytes, format), zip: null };
}

/** XML text that will be UTF-8 from here on, whatever its declaration said. */
function declaredUtf8(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${xml.replace(/^\s*<\?xml[^>]*\?>/, "")}`;
}

/** The file's name without folders and extension, as Excel names the sheet of a text file. */
function sheetNameOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const stem = file.replace(/\.[^.]*$/, "").replace(/[[\]:*?]/g, " ");
  return stem.trim().slice(0, longestSheetName) || "Sheet1";
}
