import type { Mark } from "../../../app/workbook";
import type { CellEdit } from "../write/cells/cell-edit";
import type { Deflate } from "../write/deflate";
import { patchWorkbook, type Changes } from "../write/patch";
import type { Inflate } from "../zip/inflate";
import { openZip, type Zip } from "../zip/zip";

/** How zips are packed and unpacked. */
export interface Packing {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
}

/** A command that added sheets of ours or removed some; done in order, so that names come out as they were told. */
export type SheetStep = Pick<Changes, "sheets"> | Pick<Changes, "removeSheets">;

/** All that shall be different from the workbook as it was opened. */
export interface Wanted {
  /** By place. */
  readonly cells: Map<string, CellEdit>;
  /** In place of all marks; left out, those of the file stay. */
  marks?: readonly Mark[];
  /** Left out, what the file keeps stays. */
  memory?: string;
  readonly steps: SheetStep[];
}

/** The workbook with its cells changed, and nothing else. */
export function editedZip(zip: Zip, { cells }: Wanted, { inflate, deflate }: Packing): Zip {
  if (cells.size === 0) return zip;
  return openZip(patchWorkbook(zip, { cells: [...cells.values()] }, deflate).bytes, inflate);
}

/** The whole workbook. @param edited - with its cells changed already */
export function writtenBytes(
  edited: Zip,
  wanted: Omit<Wanted, "cells">,
  { inflate, deflate }: Packing,
): Uint8Array {
  const { marks, memory, steps } = wanted;
  const inPlace: Changes = { ...(marks && { marks }), ...(memory !== undefined && { memory }) };
  return steps.reduce(
    (bytes, step) => patchWorkbook(openZip(bytes, inflate), step, deflate).bytes,
    patchWorkbook(edited, inPlace, deflate).bytes,
  );
}
