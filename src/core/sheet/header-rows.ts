import { unitOfHeader } from "../orders/headers/header-unit";
import type { Area } from "./cells";
import type { ReadLabel } from "./header-label";
import { cellKind, rowCells, type RowCell, type RowIndex } from "./row-index";

/** Header rows reach at most this far above and below the row first taken for the header. */
const mostRows = 2;

/** All rows of the header that `row` is part of: groups above it, a second language, units or leaves below it. */
export function headerRowsAround(
  index: RowIndex,
  row: number,
  area: Area,
  readLabel: ReadLabel,
): readonly number[] {
  let last = row;
  while (last < row + mostRows && last < area.lastRow && continuesBelow(index, last, area, readLabel)) last++;
  let first = row;
  while (first > row - mostRows && first > area.firstRow && groupsBelow(index, first, area, readLabel))
    first--;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function continuesBelow(index: RowIndex, row: number, area: Area, readLabel: ReadLabel): boolean {
  const below = rowCells(index, row + 1, area.firstColumn, area.lastColumn);
  const own = below.filter(({ isCovered }) => !isCovered);
  const upper = ownCells(index, row, area);
  if (!own.every(({ kind, value }) => kind === cellKind.text || isUnitText(value))) return false;
  const upperColumns = columnsOf(upper);
  const mergedDown = index.sheet.merges.some(
    (merge) =>
      merge.firstRow <= row &&
      merge.lastRow > row &&
      touches(merge, area) &&
      upperColumns.has(merge.firstColumn),
  );
  if (mergedDown) return own.every(({ value }) => isLabel(value, readLabel));
  if (own.length === 0) return false;
  return (
    own.every(({ value }) => isUnitText(value)) ||
    saysTheSame(upper, own, readLabel) ||
    areLeaves(upper, own, readLabel)
  );
}

function ownCells(index: RowIndex, row: number, area: Area): readonly RowCell[] {
  return rowCells(index, row, area.firstColumn, area.lastColumn).filter(({ isCovered }) => !isCovered);
}

function touches(merge: Area, area: Area): boolean {
  return merge.firstColumn <= area.lastColumn && merge.lastColumn >= area.firstColumn;
}

function columnsOf(cells: readonly RowCell[]): ReadonlySet<number> {
  return new Set(cells.map(({ column }) => column));
}

function isLabel(value: RowCell["value"], readLabel: ReadLabel): boolean {
  if (typeof value !== "string") return false;
  const { kind } = readLabel(value);
  return (kind !== "none" && kind !== "pair") || isUnitText(value);
}

/** `(PCS)`, `cm`, `（元）`. */
function isUnitText(value: RowCell["value"]): boolean {
  if (typeof value !== "string") return false;
  const bare = value.trim().replace(/^[(（]|[)）]$/g, "");
  return bare.length <= 8 && unitOfHeader(`(${bare})`) !== null;
}

/** The lower row names the same fields again: a second language, or the program's own names. */
function saysTheSame(upper: readonly RowCell[], lower: readonly RowCell[], readLabel: ReadLabel): boolean {
  const fieldAbove = new Map(upper.map(({ column, value }) => [column, fieldOf(value, readLabel)] as const));
  const known = lower.filter(({ value }) => fieldOf(value, readLabel) !== null);
  const same = known.filter(({ column, value }) => fieldAbove.get(column) === fieldOf(value, readLabel));
  return same.length >= 2 && known.length * 2 >= lower.length && same.length * 2 >= known.length;
}

function fieldOf(value: RowCell["value"], readLabel: ReadLabel) {
  return typeof value === "string" ? readLabel(value).field : null;
}

/** Labels that stand only where the upper row has a group: at its cell or in the gap behind it. */
function areLeaves(upper: readonly RowCell[], lower: readonly RowCell[], readLabel: ReadLabel): boolean {
  if (!lower.every(({ value }) => isLabel(value, readLabel))) return false;
  const columns = columnsOf(upper);
  const first = upper[0]?.column ?? 0;
  const inGap = lower.filter(({ column }) => column > first && !columns.has(column));
  const underSingle = lower.filter(({ column }) => columns.has(column) && columns.has(column + 1));
  return (
    inGap.length > 0 &&
    underSingle.length === 0 &&
    lower.length >= 2 &&
    lower.length < upper.length + inGap.length
  );
}

/** The row above holds groups of the columns in `row`: merged over several, or written with gaps between. */
function groupsBelow(index: RowIndex, row: number, area: Area, readLabel: ReadLabel): boolean {
  const leaves = rowCells(index, row, area.firstColumn, area.lastColumn);
  const lastLeaf = leaves.at(-1)?.column ?? -1;
  const groups = ownCells(index, row - 1, area).filter(({ column }) => column <= lastLeaf);
  if (
    groups.length === 0 ||
    !groups.every(({ value, kind }) => kind === cellKind.text && isLabel(value, readLabel))
  ) {
    return false;
  }
  if (groups.some(({ value }) => typeof value === "string" && readLabel(value).endsInColon)) return false;
  if (areAnswered(index, row - 1, ownCells(index, row - 1, area), readLabel)) return false;
  const wide = index.sheet.merges.filter(
    (merge) => merge.firstRow === row - 1 && merge.lastColumn > merge.firstColumn,
  );
  const groupColumns = columnsOf(groups);
  const merged = wide.filter((merge) => groupColumns.has(merge.firstColumn));
  const coversAll = merged.some((merge) =>
    leaves.every(({ column }) => column >= merge.firstColumn && column <= merge.lastColumn),
  );
  if (coversAll) return false;
  const mergedDown = leaves.some(({ isCovered }) => isCovered);
  if (merged.length > 0) return merged.length + groups.length > 2 || mergedDown;
  return mergedDown || areSpacedGroups(groups, leaves);
}

/** Labels with their values in turn (`跟单员 | 王芳`): each label known and in a cell of its own width and height. */
function areAnswered(index: RowIndex, row: number, cells: readonly RowCell[], readLabel: ReadLabel): boolean {
  const isKnown = ({ value }: RowCell) => typeof value === "string" && readLabel(value).kind === "known";
  const isMerged = ({ column }: RowCell) =>
    index.sheet.merges.some((merge) => merge.firstRow === row && merge.firstColumn === column);
  return (
    cells.length % 2 === 0 &&
    cells.every((cell, at) => isKnown(cell) === (at % 2 === 0)) &&
    cells.every((cell, at) => at % 2 === 1 || !isMerged(cell))
  );
}

function areSpacedGroups(groups: readonly RowCell[], leaves: readonly RowCell[]): boolean {
  const columns = columnsOf(groups);
  const overColumns = columnsOf(leaves);
  const overLeaf = groups.every(({ column }) => overColumns.has(column));
  const wide = groups.filter(({ column }) => !columns.has(column + 1) && overColumns.has(column + 1));
  return groups.length >= 2 && overLeaf && wide.length * 2 >= groups.length;
}
