import type { SheetCells } from "../../sheet/cells";
import { unitOfHeader } from "../headers/header-unit";
import { reading, type LineColumn } from "../lines";
import type { LineCells } from "../reading/line-cells";
import type { MappedColumn, UnderstoodTable } from "../understood";
import type { FormField } from "./form-field";
import { pairCells } from "./form-fields";

/** The cells of the form above a table, each as a column of one line. */
export function formCells(sheet: SheetCells, { formFields }: UnderstoodTable): readonly LineCells[] {
  return formFields.map((form): LineCells => {
    const rows = Int32Array.of(form.row);
    const cells = pairCells(sheet, form);
    return { field: form.field, mapped: mappedAs(form), sheet, cells, rows, sources: rows };
  });
}

function mappedAs({ field, column, label, confidence }: FormField): MappedColumn {
  return {
    ...{ column, header: label, field, confidence, unit: unitOfHeader(label) },
    ...{ alternatives: [], alternativeTo: null },
    reads: { text: 0, number: 0, date: 0, blank: 0, unreadable: 0 },
  };
}

/** The one line of a form's column as the value of every line of the table. */
export function onEveryLine(column: LineColumn, form: FormField, count: number): LineColumn {
  const readings = new Uint8Array(count).fill(readingOf(column, form));
  const words = everywhere(column.words, count);
  switch (column.kind) {
    case "text":
      return { ...column, form, readings, words, texts: new Array(count).fill(column.texts[0] ?? null) };
    case "size":
      return { ...column, form, readings, words, sizes: new Array(count).fill(column.sizes[0] ?? null) };
    case "number": {
      const values = new Float64Array(count).fill(column.values[0] ?? Number.NaN);
      return { ...column, form, readings, words, values, cellUnits: everywhere(column.cellUnits, count) };
    }
    default:
      return column satisfies never;
  }
}

/** A plain value is carried down. Behind its label it can only be text, so that there is nothing to put right. */
function readingOf({ readings: [how = reading.blank] }: LineColumn, { isShared }: FormField): number {
  const isPlain = how === reading.exact || (isShared && how === reading.fromText);
  return isPlain ? reading.carried : how;
}

function everywhere<V>(byLine: ReadonlyMap<number, V>, count: number): ReadonlyMap<number, V> {
  const value = byLine.get(0);
  if (value === undefined) return byLine;
  return new Map(Array.from({ length: count }, (_, line) => [line, value] as const));
}
