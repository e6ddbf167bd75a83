import { columnLetters } from "../../src/core/sheet/address";
import type { MappedColumn, UnderstoodTable } from "../../src/core/orders/understood";
import type { ExpectedTable } from "../core/sheet/layouts/layout";

/** The rows of `5-9 11`. */
export function rowsOf(text: string): readonly number[] {
  return text
    .split(" ")
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [first = 0, last = first] = part.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
}

/** Where a table was found, in the words of `ExpectedTable`, so that a failing test shows both side by side. */
export function placeOf({ table }: UnderstoodTable) {
  return {
    header: [...table.headerRows],
    data: [...table.dataRows],
    excluded: table.excludedRows.map(({ row, reason }) => `${row}:${reason}`).join(" "),
  };
}

export function expectedPlace({ header, data, excluded = "" }: ExpectedTable) {
  return { header: rowsOf(header), data: rowsOf(data), excluded };
}

/** Every column that is not mapped as expected, said in one line each; empty when all are. */
export function wrongColumns(table: UnderstoodTable, { fields }: ExpectedTable): readonly string[] {
  const columns = new Map(table.columns.map((column) => [columnLetters(column.column), column] as const));
  const wanted = fields.split(", ").map((part) => part.split(" ") as [string, string]);
  const wrong = wanted.flatMap(([letters, spec]) => {
    const column = columns.get(letters);
    if (!column) return [`${letters} is missing`];
    return isAsWanted(column, spec)
      ? []
      : [`${letters} ${column.header}: ${column.field ?? "-"} ${column.confidence}, not ${spec}`];
  });
  const letters = wanted.map(([letter]) => letter);
  const extra = [...columns.keys()].filter((letter) => !letters.includes(letter));
  return [...wrong, ...extra.map((letter) => `${letter} is no column of the table`)];
}

function isAsWanted({ field, confidence }: MappedColumn, spec: string): boolean {
  const wanted = /^(.*?)([~?]?)$/.exec(spec) ?? [];
  const isRight = (field ?? "-") === wanted[1];
  if (wanted[2] === "~") return isRight;
  if (wanted[2] === "?") return isRight || field === null || confidence < 0.9;
  return isRight && (field === null || confidence >= 0.9);
}
