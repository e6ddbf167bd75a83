import { decodeText } from "../read-text/decode-text";
import { startsAsZip } from "../zip/zip";
import { compoundContent } from "./compound-file";

/** What a file holds, told from its bytes. Text comes decoded. */
export type Content =
  | { readonly kind: "zip" | "xls" | "encrypted" | "incomplete" | "unknown" }
  | { readonly kind: "html" | "spreadsheetXml" | "delimited"; readonly text: string };

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of an .xls without a compound file around it: Excel 2 to 4, and what some ERP systems write. */
const bareXls = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x00, 0x06, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Starts of texts that are documents, not tables. */
const documentStart = /^(?:%PDF-|\{\\rtf|MIME-Version:)/i;
const spreadsheetXml = "urn:schemas-microsoft-com:office:spreadsheet";
const lookedAt = 4_096;

export function contentOf(bytes: Uint8Array): Content {
  if (startsAsZip(bytes)) return { kind: "zip" };
  if (startsWith(bytes, compoundSignature)) return { kind: compoundContent(bytes) };
  if (bareXls.some((start) => startsWith(bytes, start))) return { kind: "xls" };
  const text = decodeText(bytes);
  if (text === null) return { kind: "unknown" };
  const start = text.slice(0, lookedAt).trimStart();
  if (start.startsWith("<")) {
    const kind = markupKind(start);
    return kind === null ? { kind: "unknown" } : { kind, text };
  }
  return documentStart.test(start) || start === "" ? { kind: "unknown" } : { kind: "delimited", text };
}

function markupKind(start: string): "html" | "spreadsheetXml" | null {
  if (start.includes(spreadsheetXml)) return "spreadsheetXml";
  return /<(?:html|table)[\s>]/i.test(start) ? "html" : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
