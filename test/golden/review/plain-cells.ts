import { utils, type WorkBook, type WorkSheet } from "xlsx";

/** A cell as the other library gives it. */
export type Raw = string | number | boolean | null | undefined;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day as `YYYY-MM-DD` from a serial or text; a day without a year is of the year of the sheet. Null for words. */
export function dayOf(value: Raw, year: string): string | null {
  if (typeof value === "number")
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(value))).toISOString().slice(0, 10);
  const text = String(value ?? "").trim();
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: 00:00:00.000)?$/.exec(text) ?? [];
  if (y) return `${y}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`;
  const [, month, date] = /^(\d{1,2})[/月](\d{1,2})日?$/.exec(text) ?? [];
  if (month) return `${year}-${month.padStart(2, "0")}-${date!.padStart(2, "0")}`;
  const [, english, name] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(text) ?? [];
  if (!english) return null;
  const number = months.indexOf(name!.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${english.padStart(2, "0")}`;
}

/** A figure, from text in full-width digits, with commas and a unit too. */
export function numberOf(value: Raw): number | null {
  if (typeof value === "number") return value;
  const text = String(value ?? "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/,/g, "")
    .trim();
  const [, digits] = /^(\d+)(?:PCS|包|元)?$/.exec(text) ?? [];
  return digits ? Number(digits) : null;
}

/** A merged cell counts for every row it covers. */
export function fillMerges(sheet: WorkSheet, rows: Raw[][]): void {
  for (const { s, e } of sheet["!merges"] ?? []) {
    for (let row = s.r + 1; row <= e.r; row += 1) {
      const filled = (rows[row] ??= []);
      filled[s.c] = rows[s.r]?.[s.c];
    }
  }
}

/** A row by the words of its header; blanks and merges as a person sees them. */
export type PlainLine = ReadonlyMap<string, Raw>;

/** The rows under the header of a sheet, which is its first row. */
export function plainLines(book: WorkBook, name: string): readonly PlainLine[] {
  const sheet = book.Sheets[name]!;
  const rows = utils.sheet_to_json<Raw[]>(sheet, { header: 1, raw: true, blankrows: true });
  fillMerges(sheet, rows);
  const [header = [], ...lines] = rows;
  return lines.map((line) => new Map(header.map((word, at) => [String(word), line[at]])));
}
