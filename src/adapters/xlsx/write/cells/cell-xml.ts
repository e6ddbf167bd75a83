import { isCellError, type CellValue } from "../../../../core";
import { escapeCellText, escapeText, withoutControls } from "../escape";
import { attributesOf } from "../tags";
import type { FormulaValue } from "./cell-edit";
import { storedFormula } from "./stored-formula";
import { addressOf, type FoundCell } from "./walk";

/** A value as a cell stores it: days are numbers by now. */
export type StoredValue = string | number | boolean | FormulaValue | null;

/** What belongs to the old value: its type, and links to arrays and rich values. */
const ofOldValue = new Set(["t", "s", "cm", "vm"]);

interface CellContent {
  /** The attribute that tells the kind of value; empty for numbers. */
  readonly type: string;
  readonly xml: string;
}

/** A formula and its result. */
function formulaContent(prefix: string, { formula, value }: FormulaValue): CellContent {
  const f = `<${prefix}f>${escapeText(withoutControls(storedFormula(formula)))}</${prefix}f>`;
  const [type, text] = resultOf(value);
  return { type, xml: text === "" ? f : `${f}<${prefix}v>${escapeCellText(text)}</${prefix}v>` };
}

function resultOf(value: CellValue): readonly [type: string, text: string] {
  if (isCellError(value)) return [' t="e"', value.error];
  if (typeof value === "string") return [' t="str"', value];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  return ["", value === null ? "" : String(value)];
}

function contentOf(prefix: string, value: StoredValue): CellContent {
  if (typeof value === "object" && value !== null) return formulaContent(prefix, value);
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  switch (typeof value) {
    case "string": {
      const t = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
      return { type: ' t="inlineStr"', xml: `<${prefix}is>${t}</${prefix}is>` };
    }
    case "number":
      return { type: "", xml: v(String(value)) };
    case "boolean":
      return { type: ' t="b"', xml: v(value ? "1" : "0") };
    default:
      return { type: "", xml: "" };
  }
}

/** Attributes that stay, as they stand in the file; a new cell has its address. */
function keptAttributes(text: string, cell: FoundCell): string {
  if (!cell.element) return ` r="${addressOf(cell)}"`;
  return attributesOf(text, cell.element.open)
    .filter(({ prefix, name }) => prefix !== "" || !ofOldValue.has(name))
    .map(({ start, valueEnd }) => ` ${text.slice(start, valueEnd + 1)}`)
    .join("");
}

/** A cell with another value and style; its formula goes. */
export function cellXml(text: string, cell: FoundCell, value: StoredValue, style: number): string {
  const { prefix } = cell;
  const { type, xml } = contentOf(prefix, value);
  const look = style === 0 ? "" : ` s="${style}"`;
  const open = `<${prefix}c${keptAttributes(text, cell)}${look}${type}`;
  return xml === "" ? `${open}/>` : `${open}>${xml}</${prefix}c>`;
}
