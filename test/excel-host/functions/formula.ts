import { cellErrors } from "../model/entry";
import { type Reference, parseReference } from "../model/reference";
import type { CellValue } from "../model/workbook";

/** A formula as far as this host understands it: a constant, a reference, a call, or one reference over another. */
export type Expression =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "ratio"; readonly part: Reference; readonly whole: Reference }
  | { readonly kind: "unknown" };

/** Reads a formula, with its `=`. Other operators are `unknown`: this host calculates next to nothing. */
export function parseFormula(formula: string): Expression {
  return parseExpression(formula.slice(1).trim());
}

function parseExpression(text: string): Expression {
  if (text === "") return { kind: "constant", value: null };
  const call = /^([A-Za-z][\w.]*)\((.*)\)$/s.exec(text);
  if (call)
    return { kind: "call", name: call[1] ?? "", args: splitArguments(call[2] ?? "").map(parseExpression) };
  const value = parseConstant(text);
  if (value !== undefined) return { kind: "constant", value };
  const ratio = parseRatio(text);
  if (ratio) return ratio;
  const reference = parseReference(text);
  return reference ? { kind: "reference", reference } : { kind: "unknown" };
}

function parseRatio(text: string): Expression | null {
  const sides = /^([A-Za-z]{1,3}\d+)\/([A-Za-z]{1,3}\d+)$/.exec(text);
  const [part, whole] = [parseReference(sides?.[1] ?? ""), parseReference(sides?.[2] ?? "")];
  return part && whole ? { kind: "ratio", part, whole } : null;
}

function parseConstant(text: string): CellValue | undefined {
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  const error = cellErrors.find((known) => known === text.toUpperCase());
  return error === undefined ? undefined : { error };
}

/** Splits at the commas that stand outside quotes and inner parentheses. */
function splitArguments(text: string): readonly string[] {
  if (text.trim() === "") return [];
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = "";
  for (const [at, letter] of [...text].entries()) {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "," && depth === 0) {
      parts.push([...text].slice(start, at).join("").trim());
      start = at + 1;
    }
  }
  return [...parts, [...text].slice(start).join("").trim()];
}

/** The formula that shows a constant: `="text"`, `=12`, `=TRUE`, `=#N/A`; a blank shows as empty text. */
export function constantFormula(value: CellValue): string {
  if (value === null) return '=""';
  if (typeof value === "object") return `=${value.error}`;
  if (typeof value === "string") return `="${value.replaceAll('"', '""')}"`;
  return `=${String(value).toUpperCase()}`;
}
