import { WorkbookProblem } from "../../../app/workbook";
import type { Area } from "../../../core";
import { areasOfAddress, rangeOf } from "../host/address";
import { problemOf } from "../host/problem";
import { bandsOf, halvesOf, mergeRows, type BlockPlace } from "./blocks";
import { askedOfCells, askedOfRange, lookOf, plainLook, type Look } from "./look";
import type { Outline } from "./outline";

/** Cells as Excel gives them, row by row; a blank is an empty text, an error its text with the type `Error`. */
export interface CellBlock {
  readonly outline: Outline;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** By row and column of the block, from 0. */
  readonly lookAt: (row: number, column: number) => Look;
  /** For every row of the block whether it is hidden; null when all or none of the sheet's are. */
  readonly hidden: readonly boolean[] | null;
  readonly merges: readonly Area[];
}

interface Requested extends BlockPlace {
  readonly range: Excel.Range;
  readonly columns: readonly Excel.Range[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly merged: readonly Excel.RangeAreas[];
}

function request({ outline, area }: BlockPlace, mergesToo: boolean): Requested {
  const { sheet, rowsHidden } = outline;
  const range = rangeOf(sheet, area);
  range.load("values,valueTypes,formulas,numberFormat");
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
    range.getColumn(index),
  );
  for (const column of columns) column.load(askedOfRange);
  const merged = mergesToo
    ? bandsOf(area, mergeRows).map((band) => rangeOf(sheet, band).getMergedAreasOrNullObject())
    : [];
  for (const areas of merged) areas.load("address");
  const rows = rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  return { outline, area, range, columns, rows, merged };
}

/** The look of each column, where its cells share one; the cells' own where they do not. */
interface ColumnLooks {
  readonly shared: readonly (Look | null)[];
  readonly own: ReadonlyMap<number, OfficeExtension.ClientResult<Excel.CellProperties[][]>>;
}

function requestLooks({ columns }: Requested): ColumnLooks {
  const shared = columns.map(({ format }) => lookOf(format));
  const mixed = columns.flatMap((column, index) =>
    shared[index] === null ? [[index, column.getCellProperties(askedOfCells)] as const] : [],
  );
  return { shared, own: new Map(mixed) };
}

function blockOf({ outline, area, range, rows, merged }: Requested, { shared, own }: ColumnLooks): CellBlock {
  return {
    outline,
    area,
    values: range.values as unknown[][],
    types: range.valueTypes as string[][],
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as string[][],
    lookAt: (row, column) =>
      shared[column] ?? lookOf(own.get(column)?.value[row]?.[0]?.format ?? {}) ?? plainLook,
    hidden: rows && rows.value.map(({ rowHidden }) => rowHidden === true),
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areasOfAddress(areas.address))),
  };
}

/**
 * Reads blocks of cells: one sync for the cells, a second for columns of mixed looks. What Excel finds too large for
 * one answer is asked for in halves.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  places: readonly BlockPlace[],
  mergesToo: boolean,
): Promise<readonly CellBlock[]> {
  try {
    const requested = places.map((place) => request(place, mergesToo));
    await context.sync();
    const looks = requested.map(requestLooks);
    if (looks.some(({ own }) => own.size > 0)) await context.sync();
    return requested.flatMap((one, index) => {
      const look = looks[index];
      return look ? [blockOf(one, look)] : [];
    });
  } catch (error) {
    const problem = problemOf(error);
    const halves =
      problem instanceof WorkbookProblem && problem.code === "tooLarge" ? halvesOf(places) : null;
    if (!halves) throw problem;
    const blocks: CellBlock[] = [];
    for (const half of halves) blocks.push(...(await readBlocks(context, half, mergesToo)));
    return blocks;
  }
}
