import type { IExecutionOptions, IRange } from "@univerjs/core";
import type { SheetChange } from "../../../app/workbook";
import type { Area } from "../../../core";
import { areaOf } from "../draw/shape";
import { isOwnWork, sheetsNow, type UniverHost } from "../host";

type CellsByPlace = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The rectangle around the cells a mutation names; null for none. */
function areaOfCells(cells: CellsByPlace): Area | null {
  const range: IRange = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const rowKey in cells) {
    const row = Number(rowKey);
    for (const columnKey in cells[rowKey]) {
      const column = Number(columnKey);
      range.startRow = Math.min(range.startRow, row);
      range.endRow = Math.max(range.endRow, row);
      range.startColumn = Math.min(range.startColumn, column);
      range.endColumn = Math.max(range.endColumn, column);
    }
  }
  return range.endRow < 0 ? null : areaOf(range);
}

interface Changed {
  readonly sheetId: string;
  readonly area: Area | null;
}

/** What mutations of cells say of themselves. */
interface CellsSet {
  readonly subUnitId: string;
  readonly cellValue?: CellsByPlace;
}
interface CellsMoved {
  readonly from: { readonly subUnitId: string; readonly value: CellsByPlace };
  readonly to: { readonly subUnitId: string; readonly value: CellsByPlace };
}
interface CellsReordered {
  readonly subUnitId: string;
  readonly range: IRange;
}

const changedBy = new Map<string, (params: object) => readonly Changed[]>([
  [
    "sheet.mutation.set-range-values",
    (params) => {
      const { subUnitId, cellValue } = params as CellsSet;
      return [{ sheetId: subUnitId, area: areaOfCells(cellValue ?? {}) }];
    },
  ],
  [
    "sheet.mutation.move-range",
    (params) => {
      const { from, to } = params as CellsMoved;
      return [from, to].map(({ subUnitId, value }) => ({ sheetId: subUnitId, area: areaOfCells(value) }));
    },
  ],
  [
    "sheet.mutation.reorder-range",
    (params) => {
      const { subUnitId, range } = params as CellsReordered;
      return [{ sheetId: subUnitId, area: areaOf(range) }];
    },
  ],
]);

function isCalculated(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true;
}

/**
 * Follows the changes of people in the cells, not what the pane writes nor what formulas come to; the result stops
 * it.
 */
export function followChanges(host: UniverHost, listener: (change: SheetChange) => void): () => void {
  const { api, workbook } = host;
  const following = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const changed = changedBy.get(id);
    if (!changed || isOwnWork(options) || isCalculated(options)) return;
    const given = params as { readonly unitId?: string };
    if (given.unitId !== workbook.getId()) return;
    const names = new Map(sheetsNow(host).map((sheet) => [sheet.id, sheet.name]));
    const by = options?.fromCollab === true ? "elsewhere" : "here";
    for (const { sheetId, area } of changed(given)) {
      const sheet = names.get(sheetId);
      if (sheet !== undefined && area) listener({ sheet, area, by });
    }
  });
  return () => {
    following.dispose();
  };
}
