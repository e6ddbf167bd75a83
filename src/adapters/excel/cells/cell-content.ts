import type { CellPlace } from "../../../app/workbook";
import { isCellError, type CellValue } from "../../../core";
import { writtenText } from "../host/cell-text";
import { bytesOf, sendSteps, type Step } from "../host/steps";

/** What one cell holds, and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A cell as it is now. */
export interface CellNow extends CellContent {
  /** From `=` on; null for a constant. */
  readonly formula: string | null;
  /** The sheet is protected and the cell is locked. */
  readonly isProtected: boolean;
}

/** A value and what Excel calls its type, as the core knows it. */
export function contentValue(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" && type !== "String" ? null : String(value ?? "");
}

/** A formula's text differs from what it shows; a text that begins with `=` does not. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Writes a value as it is and its number format. A cell of the format `@` would make text of a number. */
export function putContent(range: Excel.Range, { value, numberFormat }: CellContent): void {
  if (typeof value === "string") range.values = [[writtenText(value)]];
  else {
    range.numberFormat = [["General"]];
    range.values = [[isCellError(value) ? value.error : (value ?? "")]];
  }
  range.numberFormat = [[numberFormat]];
}

/** Puts back what a cell held, a formula too. */
export function putBack(range: Excel.Range, now: CellNow): void {
  putContent(range, now);
  if (now.formula !== null) range.formulas = [[now.formula]];
}

export function contentBytes({ value }: CellContent): number {
  return 500 + (typeof value === "string" ? bytesOf(value) : 0);
}

/** The sheets that are there, of those named, loaded with their protection. */
export async function loadSheets(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    return [name, sheet] as const;
  });
  await context.sync();
  return new Map(asked.filter(([, sheet]) => !sheet.isNullObject));
}

export function rangeAt(sheet: Excel.Worksheet, { row, column }: CellPlace): Excel.Range {
  return sheet.getCell(row - 1, column);
}

/** A single cell that has been asked for; `now` holds once a sync has brought it. */
export interface AskedCell {
  readonly ask: Step;
  readonly now: () => CellNow | null;
}

/** Asks for a cell as it is when `ask` is carried out; null where its sheet is gone. */
export function askCell(place: CellPlace, sheets: ReadonlyMap<string, Excel.Worksheet>): AskedCell {
  const sheet = sheets.get(place.sheet);
  if (!sheet) return { ask: { bytes: 0, queue: () => undefined }, now: () => null };
  const range = rangeAt(sheet, place);
  return {
    ask: {
      bytes: 600,
      queue: () => {
        range.load("values,valueTypes,formulas,numberFormat,format/protection/locked");
      },
    },
    now: () => {
      const [value, formula]: unknown[] = [range.values[0]?.[0], range.formulas[0]?.[0]];
      return {
        value: contentValue(value, range.valueTypes[0]?.[0]),
        numberFormat: String(range.numberFormat[0]?.[0]),
        formula: isFormula(formula, value) ? String(formula) : null,
        isProtected: sheet.protection.protected && range.format.protection.locked,
      };
    },
  };
}

/** Reads single cells, all in one sync where they are not very many. */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<readonly (CellNow | null)[]> {
  const asked = places.map((place) => askCell(place, sheets));
  await sendSteps(
    context,
    asked.map(({ ask }) => ask),
  );
  return asked.map(({ now }) => now());
}
