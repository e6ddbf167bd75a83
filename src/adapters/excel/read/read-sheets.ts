import { WorkbookProblem, type Progress, type SheetInfo } from "../../../app/workbook";
import { sheetNameKey, type SheetCells } from "../../../core";
import { countsFrom1904, loadEarlyDay } from "../host/cell-text";
import type { ExcelClient } from "../host/client";
import { inExcel } from "../host/run";
import { goOn } from "../host/steps";
import { loadNames, ownSheets } from "../sheets/own-sheets";
import { requestsOf, type BlockPlace } from "./blocks";
import { loadOutline, outlineOf, type Outline } from "./outline";
import { readBlocks, type CellBlock } from "./read-blocks";
import { SheetBuilder } from "./sheet-builder";

function infoOf({ name, visibility }: Excel.Worksheet): SheetInfo {
  return { name, hidden: visibility !== "Visible" };
}

export function listSheets(client: ExcelClient): Promise<readonly SheetInfo[]> {
  return inExcel(client, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(infoOf);
  });
}

/** @throws WorkbookProblem `sheetGone` for a name no sheet has */
function chosen(sheets: readonly Excel.Worksheet[], names: readonly string[] | undefined): Excel.Worksheet[] {
  if (!names) return [...sheets];
  return names.map((name) => {
    const sheet = sheets.find((one) => sheetNameKey(one.name) === sheetNameKey(name));
    if (!sheet) throw new WorkbookProblem("sheetGone", name);
    return sheet;
  });
}

async function readAll(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  mergesToo: boolean,
  progress: Progress,
): Promise<ReadonlyMap<Outline, SheetBuilder>> {
  const builders = new Map(outlines.map((outline) => [outline, new SheetBuilder()]));
  const add = (block: CellBlock): void => builders.get(block.outline)?.add(block);
  const read = async (request: readonly BlockPlace[]): Promise<void> => {
    goOn(progress);
    (await readBlocks(context, request, mergesToo)).forEach(add);
  };
  const requests = requestsOf(outlines);
  for (const [index, request] of requests.entries()) {
    await read(request);
    progress.onProgress?.((index + 1) / requests.length);
  }
  return builders;
}

/** Columns that are hidden, of the used ones; asked for only where some are and some are not. */
async function readHiddenColumns(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<ReadonlyMap<Outline, ReadonlySet<number>>> {
  const asked = outlines.map(({ sheet, used, columnsHidden }) =>
    used && columnsHidden === null
      ? sheet
          .getRangeByIndexes(used.firstRow - 1, used.firstColumn, 1, used.lastColumn - used.firstColumn + 1)
          .getColumnProperties({ columnHidden: true })
      : null,
  );
  if (asked.some((one) => one !== null)) await context.sync();
  return new Map(
    outlines.map((outline, index) => {
      const { used, columnsHidden } = outline;
      const first = used?.firstColumn ?? 0;
      const count = used ? used.lastColumn - first + 1 : 0;
      const flags = asked[index]?.value;
      const columns = Array.from({ length: count }, (_, at) => first + at);
      const isHidden = (_: number, at: number): boolean =>
        flags ? flags[at]?.columnHidden === true : columnsHidden === true;
      return [outline, new Set(columns.filter(isHidden))];
    }),
  );
}

/** Picks the sheets to read. */
type PickSheets = (
  sheets: readonly Excel.Worksheet[],
  own: ReadonlySet<string>,
) => readonly Excel.Worksheet[];

/**
 * Reads sheets: names, then outlines, then cells in blocks of at most 25,000. Merges need ExcelApi 1.13: an older
 * Excel tells of none, and cells under a merge read as blank.
 */
function readPicked(
  client: ExcelClient,
  pick: PickSheets,
  progress: Progress,
): Promise<readonly SheetCells[]> {
  return inExcel(client, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    const marks = loadNames(context);
    const earlyDay = loadEarlyDay(context);
    await context.sync();
    const sheets = pick(worksheets.items, ownSheets(marks));
    const requests = sheets.map((sheet) =>
      loadOutline(
        sheet,
        tables.items.filter(({ worksheet }) => worksheet.name === sheet.name),
      ),
    );
    await context.sync();
    const outlines = requests.map(outlineOf);
    const hidden = await readHiddenColumns(context, outlines);
    const builders = await readAll(context, outlines, client.supports("1.13"), progress);
    const date1904 = countsFrom1904(earlyDay);
    return outlines.flatMap((outline) => {
      const { name, hidden: isHidden } = infoOf(outline.sheet);
      const hiddenColumns = hidden.get(outline) ?? new Set<number>();
      return (
        builders.get(outline)?.finish(outline, { name, hidden: isHidden, date1904, hiddenColumns }) ?? []
      );
    });
  });
}

/** Reads sheets, those Gendan made left out. */
export function readSheets(
  client: ExcelClient,
  names: readonly string[] | undefined,
  progress: Progress = {},
): Promise<readonly SheetCells[]> {
  const pick: PickSheets = (sheets, own) => chosen(sheets, names).filter(({ name }) => !own.has(name));
  return readPicked(client, pick, progress);
}

/** Reads sheets Gendan made, as they stand. */
export function readOwnSheets(
  client: ExcelClient,
  wanted: (name: string) => boolean,
  progress: Progress = {},
): Promise<readonly SheetCells[]> {
  const pick: PickSheets = (sheets, own) => sheets.filter(({ name }) => own.has(name) && wanted(name));
  return readPicked(client, pick, progress);
}
