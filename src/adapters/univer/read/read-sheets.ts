import { FormulaDataModel } from "@univerjs/engine-formula";
import { WorkbookProblem, type Progress, type SheetInfo } from "../../../app/workbook";
import type { SheetCells } from "../../../core";
import { areaOf } from "../draw/shape";
import { breathe, goOn, sheetNamed, sheetsNow, type SheetNow, type UniverHost } from "../host";
import { SheetColumns, type CellRows } from "./sheet-columns";

/** Cells between two breaths. */
const cellsAtOnce = 100_000;

export function listSheets(host: UniverHost): Promise<readonly SheetInfo[]> {
  const list = sheetsNow(host).map(({ name, facade }) => ({ name, hidden: facade.isSheetHidden() }));
  return Promise.resolve(list);
}

/** @throws WorkbookProblem `sheetGone` for a name no sheet has */
function chosen(sheets: readonly SheetNow[], names: readonly string[] | undefined): readonly SheetNow[] {
  if (!names) return sheets;
  return names.map((name) => {
    const sheet = sheetNamed(sheets, name);
    if (!sheet) throw new WorkbookProblem("sheetGone", name);
    return sheet;
  });
}

/** What formulas show in cells of a sheet beside their own. */
function spillOf({ workbook }: UniverHost, { facade, id }: SheetNow): CellRows {
  const all = facade.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  return all[workbook.getId()]?.[id] ?? {};
}

function hiddenLines({ model }: SheetNow): Pick<SheetCells, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = new Set<number>();
  for (let row = 0; row < model.getRowCount(); row++) if (!model.getRowVisible(row)) hiddenRows.add(row + 1);
  const hiddenColumns = new Set<number>();
  for (let column = 0; column < model.getColumnCount(); column++) {
    if (!model.getColVisible(column)) hiddenColumns.add(column);
  }
  return { hiddenRows, hiddenColumns };
}

async function readSheet(
  host: UniverHost,
  sheet: SheetNow,
  progress: Progress,
  tell: (share: number) => void,
): Promise<SheetCells> {
  const columns = new SheetColumns(sheet);
  const rows: CellRows = sheet.model.getConfig().cellData;
  const last = sheet.model.getRowCount();
  let cells = 0;
  for (const key in rows) {
    const row = rows[key];
    if (!row) continue;
    columns.addRow(Number(key), row);
    cells += sheet.model.getColumnCount();
    if (cells < cellsAtOnce) continue;
    cells = 0;
    tell(Number(key) / last);
    await breathe();
    goOn(progress);
  }
  const spill = spillOf(host, sheet);
  for (const key in spill) columns.addSpill(Number(key), spill[key] ?? {});
  const { filter, tables } = sheet.opened ?? { filter: null, tables: [] };
  return {
    name: sheet.name,
    hidden: sheet.facade.isSheetHidden(),
    ...columns.finish(),
    ...hiddenLines(sheet),
    merges: sheet.model.getMergeData().map(areaOf),
    date1904: false,
    tableHints: filter ? [filter, ...tables] : tables,
  };
}

/** Reads sheets as they are now, what formulas show included; days count from 1900 whatever the file does. */
export async function readSheets(
  host: UniverHost,
  names: readonly string[] | undefined,
  progress: Progress = {},
): Promise<readonly SheetCells[]> {
  return readEach(
    host,
    chosen(sheetsNow(host), names).filter((sheet) => !isOwn(host, sheet)),
    progress,
  );
}

/** Reads sheets Gendan made, as they stand. */
export function readOwnSheets(
  host: UniverHost,
  wanted: (name: string) => boolean,
  progress: Progress = {},
): Promise<readonly SheetCells[]> {
  const own = sheetsNow(host).filter((sheet) => isOwn(host, sheet) && wanted(sheet.name));
  return readEach(host, own, progress);
}

function isOwn(host: UniverHost, { id, opened }: SheetNow): boolean {
  return host.made.get(id)?.placed.owner === "gendan" || opened?.madeByGendan === true;
}

async function readEach(
  host: UniverHost,
  sheets: readonly SheetNow[],
  progress: Progress,
): Promise<readonly SheetCells[]> {
  goOn(progress);
  const read: SheetCells[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const tell = (share: number): void => progress.onProgress?.((index + share) / sheets.length);
    read.push(await readSheet(host, sheet, progress, tell));
    tell(1);
  }
  return read;
}
