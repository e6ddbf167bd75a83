import type { Zip } from "../zip/zip";

const spreadsheetType = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/;

/** What an OpenDocument package holds; null when the zip is none. */
export function openDocumentContent(zip: Zip): "spreadsheet" | "encrypted" | null {
  const type = latin1(zip.readPart("mimetype"));
  if (!spreadsheetType.test(type)) return null;
  const manifest = latin1(zip.readPart("META-INF/manifest.xml"));
  return manifest.includes("encryption-data") ? "encrypted" : "spreadsheet";
}

function latin1(bytes: Uint8Array | null): string {
  return bytes === null ? "" : new TextDecoder("latin1").decode(bytes);
}
