import type { IExecutionOptions, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { WorkbookProblem, type CellPlace, type Progress } from "../../app/workbook";
import type { GridBook, GridSheet } from "../../app/grid-book";
import { sheetNameKey, type PlacedSheet } from "../../core";
import { sheetId } from "./draw/shape";

/** A sheet Gendan added, under the name it got, and the sheets added with it. */
export interface MadeSheet {
  readonly placed: PlacedSheet;
  readonly report: readonly PlacedSheet[];
  /** Where cells lead, by `row:column`. */
  readonly links: ReadonlyMap<string, CellPlace>;
}

/** The workbook in Univer, and what is known of it beside what Univer keeps. */
export interface UniverHost {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** The workbook as it was opened. */
  readonly book: GridBook;
  /** Sheets Gendan added, by Univer's id of each. */
  readonly made: Map<string, MadeSheet>;
}

/** Says of a mutation that the pane made it. */
const ownWork: IExecutionOptions = { byGendan: true };

export function isOwnWork(options: IExecutionOptions | undefined): boolean {
  return options?.["byGendan"] === true;
}

/**
 * Makes one change at once: nothing of it can be taken back with the grid's own undo.
 * @throws WorkbookProblem `unknownOutcome` when Univer refuses it
 */
export function mutate(
  { api, workbook }: UniverHost,
  id: string,
  params: object,
  options: IExecutionOptions = {},
): void {
  const done = api.syncExecuteCommand(
    id,
    { unitId: workbook.getId(), ...params },
    { ...ownWork, ...options },
  );
  if (done !== true) throw new WorkbookProblem("unknownOutcome", id);
}

/** A sheet with Univer's own model of it. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly facade: FWorksheet;
  readonly model: Worksheet;
  /** The sheet as it was opened; null for one that was added since. */
  readonly opened: GridSheet | null;
}

/** The sheets in the order of their tabs. */
export function sheetsNow({ workbook, book }: UniverHost): readonly SheetNow[] {
  const opened = new Map(book.sheets.map((sheet, index) => [sheetId(index), sheet]));
  return workbook.getSheets().map((facade) => {
    const id = facade.getSheetId();
    return {
      id,
      name: facade.getSheetName(),
      facade,
      model: facade.getSheet(),
      opened: opened.get(id) ?? null,
    };
  });
}

/** A sheet by its name, whatever the case of its letters. */
export function sheetNamed(sheets: readonly SheetNow[], name: string): SheetNow | undefined {
  const key = sheetNameKey(name);
  return sheets.find((sheet) => sheetNameKey(sheet.name) === key);
}

/** @throws WorkbookProblem `cancelled` once the signal is aborted */
export function goOn({ signal }: Progress): void {
  if (signal?.aborted) throw new WorkbookProblem("cancelled", "stopped by the user");
}

/** Lets the page draw and answer between two pieces of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
