import { WorkbookProblem, type WorkbookProblemCode } from "../workbook";

/** Why something was not done; `unexpected` is a mistake of our own. The detail is for a report, not for reading. */
export interface Failure {
  readonly code: WorkbookProblemCode | "unexpected";
  readonly detail: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookProblem) return { code: error.code, detail: error.detail };
  return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** @throws WorkbookProblem `cancelled` once the user has stopped the work */
export function goOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookProblem("cancelled", "stopped by the user");
}
