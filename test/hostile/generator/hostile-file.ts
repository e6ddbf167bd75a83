import type { FileProblemCode } from "../../../src/adapters/xlsx/guard/problem";
import type { CellValue } from "../../../src/core";

/** What is seen of one sheet: its values row by row, or only their number where they are many. */
export interface SeenSheet {
  readonly name: string;
  readonly values: readonly CellValue[] | number;
}

/** How opening a file must end, and writing a copy of it with a sheet added. */
export type Ending =
  | { readonly refused: FileProblemCode }
  | { readonly reads: readonly SeenSheet[]; readonly copy: "written" | FileProblemCode };

export interface HostileFile {
  /** What is wrong with it. */
  readonly name: string;
  /** Its name on the disk. */
  readonly file?: string;
  readonly bytes: () => Uint8Array;
  readonly ends: Ending;
}

export function refused(code: FileProblemCode): Ending {
  return { refused: code };
}

/** More values than this are only counted. */
export const mostListed = 60;

/** @param copy - how a copy ends; Gendan changes no part it cannot read to the letter */
export function reads(
  values: SeenSheet["values"],
  { name = "订单", copy = "written" }: { name?: string; copy?: "written" | FileProblemCode } = {},
): Ending {
  return { reads: [{ name, values }], copy };
}
