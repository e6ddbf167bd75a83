import type { CellValue } from "../../../../core";
import { isTrue } from "../../xml/attributes";
import { unescapeCellText } from "../../xml/text";
import { isoSerial } from "./iso-date";

/** What a cell's `t` says of its value, the commonest first. */
export const cellTypes = [
  { code: "s", type: "shared" },
  { code: "n", type: "number" },
  { code: "inlineStr", type: "text" },
  { code: "str", type: "text" },
  { code: "b", type: "boolean" },
  { code: "e", type: "error" },
  { code: "d", type: "date" },
] as const;

export type CellType = (typeof cellTypes)[number]["type"];

/**
 * The value of a cell from its written text, for every type but shared strings. A number or date that is not one
 * stays as text, so that nothing is lost.
 */
export function valueOfText(type: Exclude<CellType, "shared">, text: string, date1904: boolean): CellValue {
  switch (type) {
    case "text":
      return unescapeCellText(text);
    case "number":
      return numberOrText(text);
    case "boolean":
      return isTrue(text.trim());
    case "error":
      return { error: text };
    case "date":
      return isoSerial(text, date1904) ?? (text === "" ? null : text);
    default:
      return type satisfies never;
  }
}

function numberOrText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = /^[-+.\dEe]+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}
