import { columnLetters } from "../../src/core/sheet/address";
import type { MappedColumn, UnderstoodTable } from "../../src/core/orders/understood";
import type { ExpectedTable } from "../core/sheet/layouts/layout";

/** Rows as `5-9 11`. */
function runsOf(rows: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}

/** Where a table was found, in the words of `ExpectedTable`, so that a failing test shows both side by side. */
export function placeOf({ table }: UnderstoodTable) {
  return {
    header: table.headerRows.join(" "),
    data: runsOf(table.dataRows),
    excluded: table.excludedRows.map(({ row, reason }) => `${row}:${reason}`).join(" "),
  };
}

export function expectedPlace({ header, data, excluded = "" }: ExpectedTable) {
  return { header, data, excluded };
}

/** Every column that is not mapped as expected, said in one line each; empty when all are. */
export function wrongColumns(table: UnderstoodTable, { fields }: ExpectedTable): readonly string[] {
  const columns = new Map(table.columns.map((column) => [columnLetters(column.column), column] as const));
  const parts = fields.trim().split(/,\s+/);
  const wanted = parts.filter((part) => part !== "…").map((part) => part.split(" ") as [string, string]);
  const wrong = wanted.flatMap(([letters, spec]) => {
    const column = columns.get(letters);
    if (!column) return [`${letters} is missing`];
    return isAsWanted(column, spec)
      ? []
      : [`${letters} ${column.header}: ${column.field ?? "-"} ${column.confidence}, not ${spec}`];
  });
  const letters = wanted.map(([letter]) => letter);
  const mayBeMore = parts.includes("…");
  const extra = [...columns].flatMap(([letter, { field }]) =>
    letters.includes(letter) || (mayBeMore && field === null) ? [] : [letter],
  );
  return [...wrong, ...extra.map((letter) => `${letter} is no column of the table`)];
}

function isAsWanted({ field, confidence }: MappedColumn, spec: string): boolean {
  const wanted = /^(.*?)([~?]?)$/.exec(spec) ?? [];
  const isRight = (field ?? "-") === wanted[1];
  if (wanted[2] === "~") return isRight;
  if (wanted[2] === "?") return isRight || field === null || confidence < 0.9;
  return isRight && (field === null || confidence >= 0.9);
}
