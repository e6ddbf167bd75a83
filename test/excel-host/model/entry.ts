import { hostError } from "../protocol/host-error";
import { dayOf } from "../../../src/core/dates/day";
import type { CellValue } from "./workbook";

/** What Excel makes of something typed or written into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format a typed date, time or percentage brings into a General cell. */
  readonly numberFormat: string | null;
}

/** Letters a cell, and a formula, can hold. */
const [longestText, longestFormula] = [32_767, 8_192];

const blank: Entry = { value: null, formula: null, numberFormat: null };

/** The errors a cell can show; typed as text they become the error itself. */
export const cellErrors = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

/**
 * Reads a value written to a cell, as if it were typed: `=…`, `+…`, `-…` and `@…` become formulas, a leading
 * apostrophe makes text, and numbers, dates, percentages and errors are recognised. A cell of format `@` takes text.
 * @throws HostError InvalidArgument when a formula cannot be read
 */
export function readEntry(input: unknown, cellFormat: string): Entry {
  if (typeof input === "number" || typeof input === "boolean") return constant(input);
  if (typeof input === "string" && input.length > longestText) {
    throw hostError("InvalidArgument", `more than ${String(longestText)} letters`);
  }
  if (typeof input !== "string")
    throw hostError("InvalidArgument", `a cell cannot hold ${JSON.stringify(input)}`);
  if (input === "") return blank;
  if (input.startsWith("'")) return constant(input.slice(1));
  if (cellFormat === "@") return constant(input);
  return readTyped(input) ?? readFormula(input) ?? constant(input);
}

function constant(value: CellValue, numberFormat: string | null = null): Entry {
  return { value, formula: null, numberFormat };
}

function readFormula(text: string): Entry | null {
  if (text.length < 2 || !/^[=+\-@]/.test(text)) return null;
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > longestFormula) throw hostError("FormulaLengthExceedsLimit");
  if (!isBalanced(formula)) throw hostError("InvalidArgument", `not a formula: ${text}`);
  return { value: null, formula, numberFormat: null };
}

/** Quotes closed and parentheses paired. */
function isBalanced(formula: string): boolean {
  const outsideQuotes = formula.replace(/"[^"]*"|'[^']*'/g, "");
  if (/["']/.test(outsideQuotes)) return false;
  let depth = 0;
  for (const letter of outsideQuotes) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

interface Reader {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => Entry | null;
}

const number = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?`;

const readers: readonly Reader[] = [
  { pattern: new RegExp(`^\\s*(${number})\\s*$`, "i"), read: ([text = ""]) => numberEntry(text, 1, null) },
  { pattern: new RegExp(`^\\s*(${number})%\\s*$`, "i"), read: ([text = ""]) => numberEntry(text, 100, "0%") },
  { pattern: /^(true|false)$/i, read: ([text = ""]) => constant(text.toLowerCase() === "true") },
  { pattern: /^(#.+)$/, read: ([text = ""]) => errorEntry(text) },
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    read: ([year, month, date]) => dayEntry(Number(year), Number(month), Number(date), "yyyy/m/d"),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    read: ([year, month, date]) => dayEntry(Number(year), Number(month), Number(date), 'yyyy"年"m"月"d"日"'),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    read: ([month, date]) => dayEntry(new Date().getFullYear(), Number(month), Number(date), 'm"月"d"日"'),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})$/,
    read: ([hours, minutes]) => constant((Number(hours) * 60 + Number(minutes)) / 1440, "h:mm"),
  },
];

/** The number, date, time, truth value or error a text stands for; null for plain text. */
function readTyped(text: string): Entry | null {
  for (const { pattern, read } of readers) {
    const parts = pattern.exec(text);
    const entry = parts && read(parts.slice(1));
    if (entry) return entry;
  }
  return null;
}

function numberEntry(text: string, divisor: number, format: string | null): Entry | null {
  if (!/\d/.test(text)) return null;
  return constant(Number(text.replaceAll(",", "")) / divisor, format);
}

function dayEntry(year: number, month: number, date: number, format: string): Entry | null {
  const day = dayOf(year, month, date);
  return Number.isNaN(day) ? null : constant(day, format);
}

function errorEntry(text: string): Entry | null {
  const error = cellErrors.find((known) => known === text.toUpperCase());
  return error === undefined ? null : constant({ error });
}
