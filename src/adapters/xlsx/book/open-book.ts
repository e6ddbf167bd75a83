import type { CellPlace } from "../../../app/workbook";
import { sheetNameKey, type SheetCells } from "../../../core";
import { readPackage } from "../read/read-package";
import { lookAtCells, type CellGuard } from "../write/cells/look-at-cells";
import { movedToShown } from "../write/marks/marked-cells";
import { ownSheetNames } from "../write/own-sheets/own-names";
import { openPackage, type Package } from "../write/package";
import { openStyles, type StyleSheet } from "../write/styles";
import { readBook, worksheetsOf, type Book } from "../write/workbook-part";
import type { Zip } from "../zip/zip";

/** A workbook's file as it is now, but for what is added beside its own sheets. */
export interface OpenBook {
  readonly zip: Zip;
  readonly pack: Package;
  readonly book: Book;
  readonly styles: StyleSheet;
  readonly sheets: readonly SheetCells[];
  /** Keys of the names of sheets Gendan made. */
  readonly own: ReadonlySet<string>;
}

/** @throws FileProblem when the file is at fault */
export function openBook(zip: Zip): OpenBook {
  const pack = openPackage(zip);
  const book = readBook(pack);
  const own = new Set(ownSheetNames(pack, book).map(sheetNameKey));
  return { zip, pack, book, styles: openStyles(pack, book), sheets: readPackage(zip, book.part), own };
}

export function sheetNamed({ sheets }: OpenBook, name: string): SheetCells | null {
  return sheets.find((one) => sheetNameKey(one.name) === sheetNameKey(name)) ?? null;
}

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheetNameKey(sheet)}!${row}:${column}`;
}

/** Keys of the places that lie under a merged range, where nothing shows. */
export function coveredPlaces(open: OpenBook, places: readonly CellPlace[]): ReadonlySet<string> {
  return new Set(
    open.sheets.flatMap(({ name, merges }) => {
      const own = places.filter(({ sheet }) => sheetNameKey(sheet) === sheetNameKey(name));
      const shown = movedToShown(
        own.map(({ row, column }) => ({ row, column, from: { sheet: name, row, column } })),
        merges,
      );
      return shown.flatMap(({ row, column, from }) =>
        row === from.row && column === from.column ? [] : [placeKey(from)],
      );
    }),
  );
}

/** What stands in the way of changing cells, by place; places on sheets that are not there are left out. */
export function cellGuards(
  { pack, book, styles }: OpenBook,
  places: readonly CellPlace[],
): ReadonlyMap<string, CellGuard> {
  const guards = new Map<string, CellGuard>();
  for (const { name, part } of worksheetsOf(book)) {
    const asked = new Map<number, Set<number>>();
    for (const { sheet, row, column } of places) {
      if (sheetNameKey(sheet) !== sheetNameKey(name)) continue;
      asked.set(row, (asked.get(row) ?? new Set()).add(column));
    }
    if (asked.size === 0) continue;
    lookAtCells(pack, styles, part, asked, (row, column, guard) => {
      guards.set(placeKey({ sheet: name, row, column }), guard);
    });
  }
  return guards;
}
