import type { ExitCode } from "./problem";

/** What a command did: its exit code, the document for scripts and the sentences for people. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly json: unknown;
  readonly text: string;
}
