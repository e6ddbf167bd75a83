import type { GridBook, GridSheet } from "../../../src/app/grid-book";
import { univerBook } from "../../../src/adapters/univer/draw/univer-book";
import {
  openUniverWorkbook,
  type UniverOptions,
  type UniverWorkbook,
} from "../../../src/adapters/univer/univer-workbook";
import { gridFromSheets } from "./grid-from-sheets";
import { headlessUniver, type HeadlessUniver } from "./headless";
import { contractSheets } from "../contract/sheets";

export interface OpenedUniver {
  readonly workbook: UniverWorkbook;
  readonly api: HeadlessUniver["api"];
  readonly book: GridBook;
}

/** The contract's sheets, with the first one changed as given. */
export function contractBook(first: Partial<GridSheet> = {}): GridBook {
  const book = gridFromSheets(contractSheets);
  return { ...book, sheets: book.sheets.map((sheet, at) => (at === 0 ? { ...sheet, ...first } : sheet)) };
}

/** Opens a workbook in Univer without a screen, for one act. */
export async function withUniver<R>(
  book: GridBook,
  act: (opened: OpenedUniver) => Promise<R>,
  options: UniverOptions = {},
): Promise<R> {
  const { api, close } = headlessUniver();
  try {
    api.createWorkbook(univerBook(book, "test"));
    const workbook = await openUniverWorkbook(api, book, options);
    const result = await act({ workbook, api, book });
    workbook.close();
    return result;
  } finally {
    close();
  }
}
