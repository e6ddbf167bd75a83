import type { SheetCells, TextArgs } from "../../../core";
import type { FileProblemCode } from "../guard/problem";
import type { LegacyFormat } from "./reader";

/** What the worker is asked. */
export interface LegacyRequest {
  readonly bytes: Uint8Array;
  readonly format: LegacyFormat;
}

/** What the worker answers, once. */
export type LegacyAnswer =
  | { readonly kind: "sheets"; readonly sheets: readonly SheetCells[] }
  | { readonly kind: "problem"; readonly code: FileProblemCode; readonly args: TextArgs };
