import type { Day } from "../../core";
import type { ChangeOutcome } from "../workbook";
import type { CheckedSheet } from "./check-sheets";
import type { Failure } from "./failure";
import type { Memory } from "./memory";

/** `follow` checks again what somebody typed: nobody asked for it, so what was told before stays. */
export type JobKind = "open" | "check" | "follow" | "fix" | "undo" | "marks" | "review" | "document" | "save";

/** Work under way; `share` is how far it is, 0 to 1, null while nobody can tell. */
export interface Job {
  readonly kind: JobKind;
  readonly share: number | null;
}

/** What the last piece of work came to; told to the user once. */
export type Notice =
  | { readonly kind: "checked"; readonly lines: number; readonly findings: number }
  | { readonly kind: "fixed" | "undone"; readonly outcome: ChangeOutcome }
  | { readonly kind: "nothingToUndo" }
  | { readonly kind: "marked"; readonly cells: number; readonly withoutNote: number }
  | { readonly kind: "marksCleared" }
  | {
      readonly kind: "made";
      readonly sheets: readonly string[];
      /** Order numbers they were made for; null: all that fit. */
      readonly orders: readonly string[] | null;
    }
  | { readonly kind: "waived" | "unwaived" | "saved" | "roundKept" }
  | { readonly kind: "memoryUnreadable"; readonly detail: string }
  | { readonly kind: "failed"; readonly job: JobKind | "jump"; readonly failure: Failure };

export type Phase =
  | { readonly kind: "opening" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface SessionState {
  readonly phase: Phase;
  readonly memory: Memory;
  readonly sheets: readonly CheckedSheet[];
  /** The day everything is reckoned from. */
  readonly asOf: Day;
  readonly job: Job | null;
  readonly notice: Notice | null;
  /** Changed since they were checked, and too large to be checked again unasked. */
  readonly stale: readonly string[];
  /** Order numbers documents are made for; null: all that fit. */
  readonly orders: readonly string[] | null;
  /** Changes of this session that can be taken back. */
  readonly undoable: number;
}
