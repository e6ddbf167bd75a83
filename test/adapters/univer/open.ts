import type {} from "@univerjs/sheets-note/facade";
import { openUniverWorkbook } from "../../../src/adapters/univer/univer-workbook";
import { protectSheet } from "../../../src/adapters/univer/sheets/protect-sheet";
import { univerBook } from "../../../src/adapters/univer/draw/univer-book";
import { valueOfCell } from "../../../src/adapters/univer/draw/cell";
import type { CellPlace } from "../../../src/app/workbook";
import type { Open, SeenCell } from "../workbook-contract";
import { gridFromSheets } from "./grid-from-sheets";
import { headlessUniver, type HeadlessUniver } from "./headless";

type Api = HeadlessUniver["api"];

function sheetOf(api: Api, name: string) {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell as Univer draws it: with what its plugins and the marks add to it. */
export function seenCell(api: Api, { sheet: name, row, column }: CellPlace): SeenCell {
  const sheet = sheetOf(api, name);
  const model = sheet.getSheet();
  const { f, interceptorStyle } = model.getCell(row - 1, column) ?? {};
  const style = model.getComposedCellStyle(row - 1, column);
  const drawn = { ...style, ...interceptorStyle };
  return {
    value: valueOfCell(model.getCellRaw(row - 1, column)),
    isFormula: Boolean(f),
    numberFormat: style.n?.pattern ?? "General",
    fill: drawn.bg?.rgb?.slice(1) ?? null,
    note: sheet.getRange(row - 1, column).getNote()?.note ?? null,
  };
}

/** Somebody else's typing, as Univer hears of it from a server. */
function typedElsewhere(api: Api, { sheet: name, row, column }: CellPlace, value: string | number): void {
  const sheet = sheetOf(api, name);
  const params = {
    unitId: api.getActiveWorkbook()!.getId(),
    subUnitId: sheet.getSheetId(),
    cellValue: { [row - 1]: { [column]: { v: value } } },
  };
  api.syncExecuteCommand("sheet.mutation.set-range-values", params, { fromCollab: true });
}

/** The Univer adapter on Univer without a screen. */
export const univerOpener: Open = async (sheets) => {
  const { api, close } = headlessUniver();
  const book = gridFromSheets(sheets);
  api.createWorkbook(univerBook(book, "contract"));
  const workbook = await openUniverWorkbook(api, book);
  return {
    workbook,
    see: (place) => Promise.resolve(seenCell(api, place)),
    edit: (place, value) => {
      typedElsewhere(api, place, value);
      return Promise.resolve();
    },
    protect: (sheet) => protectSheet(sheetOf(api, sheet)),
    close: () => {
      workbook.close();
      close();
    },
  };
};
