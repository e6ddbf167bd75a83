/** ExcelApi versions that bring something Gendan uses where it is there; 1.9 is needed. */
export type NewerApi = "1.10" | "1.13" | "1.18";

/** What the adapter needs of the page it runs in. */
export interface ExcelClient {
  /** The namespace Microsoft's library defines. */
  readonly Excel: typeof Excel;
  readonly supports: (version: NewerApi) => boolean;
  /** Calls back once when a request has taken too long; the result ends the waiting. */
  readonly limitAnswer: (late: () => void) => () => void;
  /** A text no other piece of work in this workbook has: letters and digits. */
  readonly newToken: () => string;
  /** Milliseconds of this machine's clock. */
  readonly now: () => number;
  /** Told what went wrong where nobody waits for an answer: while events are being followed. */
  readonly onProblem: (problem: unknown) => void;
}

/** Waits so many milliseconds for an answer. */
export function answerWithin(ms: number): ExcelClient["limitAnswer"] {
  return (late) => {
    const timer = setTimeout(late, ms);
    return () => {
      clearTimeout(timer);
    };
  };
}
