import { hostError } from "../protocol/host-error";
import {
  type Area,
  cellArea,
  columnsOf,
  contains,
  isWholeColumns,
  isWholeRows,
  maxColumns,
  maxRows,
  onSheet,
  rowsOf,
  touches,
} from "./areas";
import { allCells } from "./cells";
import { type ChangeType, announce } from "./events";
import { filtersOf, requireAllowed } from "./guards";
import { dropUnplaced, placesOn } from "./places";
import { type LineShift, movedLine, movedSpan } from "./shift-lines";
import type { Placed, Sheet } from "./workbook";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts cells where an area stands (`Down`, `Right`) or deletes it (`Up`, `Left`): cells, merges, tables, notes,
 * names and everything else that stands on the cells behind moves with them.
 * @throws HostError AccessDenied, FilteredRangeConflict, MergedRangeConflict or InsertDeleteConflict
 */
export function shiftCells(sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const alongRows = direction === "Down" || direction === "Up";
  const band = bandBehind(area, alongRows);
  requireShiftable(sheet, area, band, direction);
  const shift: LineShift = {
    kind: direction === "Down" || direction === "Right" ? "insert" : "delete",
    at: alongRows ? area.firstRow : area.firstColumn,
    count: alongRows ? rowsOf(area) : columnsOf(area),
  };
  const wholeLines = alongRows ? isWholeRows(area) : isWholeColumns(area);
  for (const place of placesOn(sheet)) {
    if (place.area === null || !(wholeLines || contains(band, inBand(place.area, band, alongRows)))) continue;
    place.area = movedArea(place.area, shift, alongRows);
  }
  for (const list of [sheet.merges, sheet.hyperlinks, sheet.notes, sheet.comments, sheet.tables])
    dropUnplaced(list);
  moveCells(sheet, band, shift, alongRows);
  if (wholeLines) moveLineProperties(sheet, shift, alongRows);
  announce(sheet.workbook, {
    kind: "changed",
    sheet,
    area,
    changeType: changeTypeOf(wholeLines, alongRows, shift.kind),
    shift: direction,
    values: null,
  });
}

/** The cells that move: those of the area's columns from its first row down, or of its rows to the right. */
function bandBehind(area: Area, alongRows: boolean): Area {
  return alongRows ? { ...area, lastRow: maxRows } : { ...area, lastColumn: maxColumns - 1 };
}

/** An area that reaches back before the band counts as in it: it grows or shrinks. */
function inBand(area: Area, band: Area, alongRows: boolean): Area {
  return alongRows
    ? { ...area, firstRow: Math.max(area.firstRow, band.firstRow) }
    : { ...area, firstColumn: Math.max(area.firstColumn, band.firstColumn) };
}

function requireShiftable(sheet: Sheet, area: Area, band: Area, direction: ShiftDirection): void {
  const option = {
    Down: "allowInsertRows",
    Right: "allowInsertColumns",
    Up: "allowDeleteRows",
    Left: "allowDeleteColumns",
  };
  requireAllowed(sheet, option[direction]);
  if (
    filtersOf(sheet).some((filter) => filter.hiddenRows.size > 0 && filter.area && touches(filter.area, area))
  ) {
    throw hostError("FilteredRangeConflict");
  }
  if (isWholeRows(area) || isWholeColumns(area)) return;
  const cuts = (place: Placed): boolean =>
    place.area !== null &&
    touches(place.area, band) &&
    !contains(band, inBand(place.area, band, direction === "Down" || direction === "Up"));
  if (sheet.merges.some(cuts)) throw hostError("MergedRangeConflict");
  if (sheet.tables.some(cuts)) throw hostError("InsertDeleteConflict");
}

function movedArea(area: Area, shift: LineShift, alongRows: boolean): Area | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const span = movedSpan(
    alongRows ? { first: firstRow, last: lastRow } : { first: firstColumn, last: lastColumn },
    shift,
  );
  if (!span) return null;
  const moved = alongRows
    ? { ...area, firstRow: span.first, lastRow: Math.min(span.last, maxRows) }
    : { ...area, firstColumn: span.first, lastColumn: Math.min(span.last, maxColumns - 1) };
  return onSheet(moved);
}

function moveCells(sheet: Sheet, band: Area, shift: LineShift, alongRows: boolean): void {
  const places = allCells(sheet);
  sheet.cells.clear();
  for (const { row, column, cell } of places) {
    const inside = contains(band, cellArea(row, column));
    const line = alongRows ? row : column;
    const moved = inside ? movedLine(line, shift) : line;
    if (moved === null) continue;
    if (alongRows) sheet.cells.set(moved, column, cell);
    else sheet.cells.set(row, moved, cell);
  }
}

/** Heights, hidden rows and row styles move with whole rows; the same for columns. */
function moveLineProperties(sheet: Sheet, shift: LineShift, alongRows: boolean): void {
  const hidden = alongRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = [...hidden].map((line) => movedLine(line, shift)).filter((line) => line !== null);
  hidden.clear();
  for (const line of moved) hidden.add(line);
  moveKeys(alongRows ? sheet.rowHeights : sheet.columnWidths, shift);
  moveKeys(alongRows ? sheet.rowStyles : sheet.columnStyles, shift);
}

function moveKeys<V>(byLine: Map<number, V>, shift: LineShift): void {
  const entries = [...byLine];
  byLine.clear();
  for (const [line, value] of entries) {
    const moved = movedLine(line, shift);
    if (moved !== null) byLine.set(moved, value);
  }
}

function changeTypeOf(wholeLines: boolean, alongRows: boolean, kind: LineShift["kind"]): ChangeType {
  if (!wholeLines) return kind === "insert" ? "CellInserted" : "CellDeleted";
  if (alongRows) return kind === "insert" ? "RowInserted" : "RowDeleted";
  return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
}
