import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "xlsx";
import type { GridBook, GridSheet } from "../../../../src/app/grid-book";
import { readGridBook } from "../../../../src/adapters/xlsx/grid/read-grid-book";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../../../src/adapters/xlsx/zip/zip";
import { cellAddress } from "../../../../src/core";

/** What another reader says of the same files: SheetJS, of the first rows of each sheet. */
const rowsCompared = 300;
const samples = join(__dirname, "../../../../assets/samples");
const names = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));

interface StyledCell extends XLSX.CellObject {
  readonly s?: { readonly patternType?: string; readonly fgColor?: { readonly rgb?: string } };
}

interface Told {
  readonly value: unknown;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly fill: string | null;
}

function toldBySheetJs(sheet: XLSX.WorkSheet): ReadonlyMap<string, Told> {
  const rows = (sheet["!data"] ?? []) as (StyledCell | undefined)[][];
  return new Map(
    rows.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column): [string, Told][] => {
        // A shared text without an index, which some programs write for nothing.
        if (!cell || cell.v === undefined || cell.v === "") return [];
        const fill = cell.s?.patternType === "solid" ? (cell.s.fgColor?.rgb ?? null) : null;
        const told = {
          value: cell.t === "e" ? { error: String(cell.w) } : cell.v,
          formula: cell.f ?? null,
          numberFormat: String(cell.z ?? "General"),
          fill,
        };
        return [[cellAddress(at + 1, column), told]];
      }),
    ),
  );
}

/** Formats the two readers write differently: the file names them by number only. */
const sameFormat: Readonly<Record<string, string>> = { "m/d/yy": "yyyy/m/d", "d\\-mmm": "d-mmm" };

function toldByUs({ columns }: GridSheet, { looks }: GridBook): ReadonlyMap<string, Told> {
  return new Map(
    columns.flatMap(({ rows, values, looks: own, formulas }, column) =>
      [...rows].flatMap((row, at): [string, Told][] => {
        const value = values[at] ?? null;
        const look = looks[own[at]!]!;
        if (row > rowsCompared || value === null) return [];
        const { numberFormat, fill } = look;
        return [
          [cellAddress(row, column), { value, formula: formulas.get(row) ?? null, numberFormat, fill }],
        ];
      }),
    ),
  );
}

test.each(names)("%s: cells, widths and merges are what SheetJS tells", (name) => {
  const bytes = readFileSync(join(samples, name));
  const options = { dense: true, cellNF: true, cellStyles: true, cellFormula: true, sheetRows: rowsCompared };
  const theirs = XLSX.read(bytes, options);
  const ours = readGridBook(openZip(bytes, inflateOnNode));
  expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
  for (const sheet of ours.sheets) {
    const other = theirs.Sheets[sheet.name]!;
    const expected = toldBySheetJs(other);
    const told = toldByUs(sheet, ours);
    expect([...told.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [place, cell] of expected) {
      const numberFormat = sameFormat[cell.numberFormat] ?? cell.numberFormat;
      expect({ place, ...told.get(place) }).toEqual({ place, ...cell, numberFormat });
    }
    const widths = (other["!cols"] ?? []).map((column) => Math.round((column?.width ?? 0) * 7));
    const span = (column: number) =>
      sheet.columnSpans.find(({ first, last }) => first <= column && column <= last)?.width ?? 0;
    expect(widths.map((_, column) => span(column))).toEqual(widths);
    const merges = (other["!merges"] ?? []).map(({ s, e }) => `${s.r + 1} ${s.c} ${e.r + 1} ${e.c}`);
    const ownMerges = sheet.merges.map(
      ({ firstRow, firstColumn, lastRow, lastColumn }) =>
        `${firstRow} ${firstColumn} ${lastRow} ${lastColumn}`,
    );
    expect(ownMerges.slice(0, merges.length).sort()).toEqual(merges.sort());
  }
});
