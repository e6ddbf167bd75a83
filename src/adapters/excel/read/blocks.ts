import type { Area } from "../../../core";
import type { Outline } from "./outline";

/** Cells asked for in one request: with values, formulas, formats and looks about 150 bytes each, of 5 MB. */
const mostCells = 25_000;
/** Rows whose merged cells are asked for at once: Excel gives no answer for more than 512 merges. */
export const mergeRows = 200;

/** Rows of one sheet that are read at once. */
export interface BlockPlace {
  readonly outline: Outline;
  readonly area: Area;
}

export function cellCount({ firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** An area in bands of so many rows. */
export function bandsOf(area: Area, rows: number): readonly Area[] {
  const bands: Area[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    bands.push({ ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) });
  }
  return bands;
}

function blocksOf(outline: Outline): readonly BlockPlace[] {
  const { used } = outline;
  if (!used) return [];
  const width = used.lastColumn - used.firstColumn + 1;
  const rows = Math.max(1, Math.floor(mostCells / width));
  return bandsOf(used, rows).map((area) => ({ outline, area }));
}

/** The used cells of sheets as requests: small sheets share one, large ones take several. */
export function requestsOf(outlines: readonly Outline[]): readonly (readonly BlockPlace[])[] {
  const requests: BlockPlace[][] = [];
  let request: BlockPlace[] = [];
  let cells = 0;
  for (const block of outlines.flatMap(blocksOf)) {
    const added = cellCount(block.area);
    if (request.length > 0 && cells + added > mostCells) {
      requests.push(request);
      request = [];
      cells = 0;
    }
    request.push(block);
    cells += added;
  }
  return request.length > 0 ? [...requests, request] : requests;
}

/** The same cells in two requests; null when they are one row. */
export function halvesOf(request: readonly BlockPlace[]): readonly (readonly BlockPlace[])[] | null {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [only] = request;
  if (!only || only.area.firstRow === only.area.lastRow) return null;
  const rows = Math.ceil((only.area.lastRow - only.area.firstRow + 1) / 2);
  return bandsOf(only.area, rows).map((area) => [{ outline: only.outline, area }]);
}
