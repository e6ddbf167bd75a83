import type { CellPlace, Workbook } from "../../../src/app/workbook";
import type { CellValue, SheetCells } from "../../../src/core";

/** What a person sees of one cell. */
export interface SeenCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** Fill as shown, marks included: `RRGGBB` or null. */
  readonly fill: string | null;
  /** The note's words; null for none. */
  readonly note: string | null;
}

/** A workbook behind an adapter, and what a test does beside the port. */
export interface Opened {
  readonly workbook: Workbook;
  readonly see: (place: CellPlace) => Promise<SeenCell>;
  /** Somebody else types a value. */
  readonly edit: (place: CellPlace, value: string | number) => Promise<void>;
  /** Locks every cell of a sheet. */
  readonly protect: (sheet: string) => Promise<void>;
  readonly close: () => void;
}

/** What a host may lack. */
export interface Abilities {
  /** Cells can carry a note. */
  readonly notes: boolean;
  /** Merged cells are told of. */
  readonly merges: boolean;
}

/** Opens a workbook that holds these sheets. */
export type Open = (sheets: readonly SheetCells[]) => Promise<Opened>;

/** Runs an act on a workbook of its own. */
export async function withOpened<R>(
  open: Open,
  sheets: readonly SheetCells[],
  act: (opened: Opened) => Promise<R>,
): Promise<R> {
  const opened = await open(sheets);
  try {
    return await act(opened);
  } finally {
    opened.close();
  }
}
