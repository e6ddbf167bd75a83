import { fillText, type Lang, type TextArgs } from "../core";
import { cliTexts, type CliText } from "../i18n/cli";

/** Exit codes of the command line; scripts depend on them. Source: README, "Command line". */
export const exitCodes = {
  done: 0,
  errorsFound: 1,
  wrongCall: 2,
  unreadable: 3,
  noOrderTable: 4,
  unwritable: 5,
  /** A fault of Gendan itself. */
  unexpected: 70,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An obstacle the caller can remove: what, where and what to do, in the caller's language. */
export class CliProblem extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A call that was written wrongly: exit code 2. */
export function wrongCall(lang: Lang, text: CliText, args: TextArgs = {}): CliProblem {
  return new CliProblem(exitCodes.wrongCall, text, fillText(cliTexts[text][lang], args));
}
