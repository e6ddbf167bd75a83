import type { Chunks } from "../chunks";
import { SheetWriter } from "./sheet-writer";

/** Bytes after which a piece is handed on, once a row is whole. */
const chunkBytes = 512 * 1024;
const roomBytes = chunkBytes + 64 * 1024;

/** The rows of a sheet. */
export interface SheetRows {
  readonly lastRow: number;
  /** Attributes of rows that need some, each with a space before it. */
  readonly attributes: ReadonlyMap<number, string>;
  /** Writes a row's cells from left to right; asked once for every row, from the first down. */
  readonly writeCells: (row: number, writer: SheetWriter) => void;
}

/** The last of rows, 0 where there are none. */
export function lastOf(rows: Iterable<number>): number {
  let last = 0;
  for (const row of rows) if (row > last) last = row;
  return last;
}

/**
 * A sheet's part, made as it is asked for.
 * @param before, after - what stands around the rows
 */
export function* sheetChunks(before: string, rows: SheetRows, after: string): Chunks {
  const writer = new SheetWriter(roomBytes);
  writer.xml(`${before}<sheetData>`);
  for (let row = 1; row <= rows.lastRow; row++) {
    writer.row(row, rows.attributes.get(row) ?? "", rows.writeCells);
    if (writer.length >= chunkBytes) yield writer.take();
  }
  writer.xml(`</sheetData>${after}`);
  yield writer.take();
}
