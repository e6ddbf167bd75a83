import type { FileProblemCode } from "../../adapters/xlsx/guard/problem";
import type { BookChanges } from "../../app/book-changes";
import type { GridBook } from "../../app/grid-book";
import type { TextArgs } from "../../core";

/** What the page asks of the worker; one worker holds one workbook. */
export type WorkerRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "save"; readonly changes: BookChanges };

export interface OpenedBook {
  /** What the bytes are, whatever the file is called. */
  readonly format: string;
  readonly grid: GridBook;
  /** What Gendan kept in the file; null for nothing. */
  readonly memory: string | null;
  /** A copy keeps the file's other parts; false where only its values can be written. */
  readonly keepsParts: boolean;
}

export interface SavedBook {
  readonly bytes: Uint8Array;
  readonly breaksSignature: boolean;
}

export type WorkerAnswer =
  | { readonly kind: "opened"; readonly book: OpenedBook }
  | { readonly kind: "saved"; readonly saved: SavedBook }
  | { readonly kind: "problem"; readonly code: FileProblemCode; readonly args: TextArgs }
  /** A cell that cannot be changed alone: it belongs to an array, a table's header or a pivot table. */
  | { readonly kind: "heldCell"; readonly cell: string }
  | { readonly kind: "fault"; readonly detail: string };
