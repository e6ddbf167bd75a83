import { read } from "xlsx";
import { dayOf, numberOf, plainLines, type PlainLine } from "../plain-cells";

/** The sheets of a workbook of logs as another library reads them: rows by the words of their headers. */
export interface LogSheets {
  readonly month: string;
  readonly asOf: string;
  readonly of: (sheet: string) => readonly PlainLine[];
}

export function logSheets(bytes: Uint8Array, { month, asOf }: Pick<LogSheets, "month" | "asOf">): LogSheets {
  const book = read(bytes, { dense: true, raw: true });
  return { month, asOf, of: (sheet) => plainLines(book, sheet) };
}

/** A cell's text; null for a blank. */
export function wordsOf(line: PlainLine, header: string): string | null {
  return String(line.get(header) ?? "").trim() || null;
}

/** `YYYY-MM-DD`; null for none. */
export function dayIn(line: PlainLine, header: string): string | null {
  return dayOf(line.get(header), "2025");
}

export function figureIn(line: PlainLine, header: string): number | null {
  return numberOf(line.get(header));
}

/** The currency of a figure: what its cell says, else its row. */
export function currencyIn(line: PlainLine, header: string): string | null {
  if (String(line.get(header) ?? "").endsWith("元")) return "CNY";
  const row = wordsOf(line, "币种");
  return row === "RMB" ? "CNY" : row;
}

/** Rows by a name, in the order in which the names first come. */
export function byName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

/** With two decimals. */
export function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

/** Calendar days from one day to another. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
