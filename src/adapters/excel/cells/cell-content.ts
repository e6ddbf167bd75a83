import type { CellPlace } from "../../../app/workbook";
import { isCellError, type CellValue } from "../../../core";
import { writtenText } from "../host/cell-text";
import { bytesOf, sendSteps } from "../host/steps";

/** What one cell holds, and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A cell as it is now; null where its sheet is gone. */
export interface CellNow extends CellContent {
  readonly isFormula: boolean;
  /** The sheet is protected and the cell is locked. */
  readonly isProtected: boolean;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other || (one === null && other === "") || (one === "" && other === null);
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

/** Reads single cells, all in one sync where they are not very many. */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<readonly (CellNow | null)[]> {
  const ranges = places.map((place) => {
    const sheet = sheets.get(place.sheet);
    return sheet ? { sheet, range: rangeAt(sheet, place) } : null;
  });
  const steps = ranges.flatMap((one) =>
    one
      ? [
          {
            bytes: 600,
            queue: () => {
              one.range.load("values,valueTypes,formulas,numberFormat,format/protection/locked");
            },
          },
        ]
      : [],
  );
  await sendSteps(context, steps);
  return ranges.map((one) => {
    if (!one) return null;
    const { range, sheet } = one;
    const value: unknown = range.values[0]?.[0];
    return {
      value: contentValue(value, range.valueTypes[0]?.[0]),
      numberFormat: String(range.numberFormat[0]?.[0]),
      isFormula: isFormula(range.formulas[0]?.[0], value),
      isProtected: sheet.protection.protected && range.format.protection.locked,
    };
  });
}
