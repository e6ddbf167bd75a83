import { OutputProblem } from "../adapters/xlsx/file/output-problem";
import { FileProblem } from "../adapters/xlsx/guard/problem";
import type { Lang } from "../core";
import { CliProblem, exitCodes, type ExitCode } from "./problem";

/** An expected obstacle as the command line tells it. */
export interface ToldProblem {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly message: string;
}

/** The obstacle behind an error; null when it is none, but a fault of Gendan. */
export function problemOf(cause: unknown, lang: Lang): ToldProblem | null {
  if (cause instanceof CliProblem) return cause;
  if (cause instanceof FileProblem) return told(exitCodes.unreadable, cause, lang);
  if (cause instanceof OutputProblem) return told(exitCodes.unwritable, cause, lang);
  return null;
}

function told(exitCode: ExitCode, { code, text }: FileProblem | OutputProblem, lang: Lang): ToldProblem {
  return { exitCode, code, message: text[lang] };
}
