import type { UniverWorkbook } from "../adapters/univer/univer-workbook";
import type { Text } from "../core";
import type { BookWorker } from "./worker/book-worker";

/** The workbook on the desk: in the grid, and in the thread that will write it. */
export interface OpenBook {
  readonly name: string;
  readonly workbook: UniverWorkbook;
  readonly worker: BookWorker;
}

export interface DeskNotice {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: Text;
}

export interface DeskJob {
  readonly text: Text;
  /** null where it cannot be stopped. */
  readonly cancel: (() => void) | null;
}

/** What the page shows around the grid. */
export interface DeskState {
  readonly book: OpenBook | null;
  readonly job: DeskJob | null;
  readonly notice: DeskNotice | null;
  /** Changed since it was opened or saved. */
  readonly changed: boolean;
  /** What waits for a yes because it drops unsaved work. */
  readonly leaving: (() => void) | null;
}

export const emptyDesk: DeskState = {
  book: null,
  job: null,
  notice: null,
  changed: false,
  leaving: null,
};
