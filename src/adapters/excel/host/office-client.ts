import { answerWithin, type ExcelClient } from "./client";

/** An answer that takes longer is not waited for; a large block takes seconds, a cell being typed in may take more. */
const longestWaitMs = 60_000;

/** The client of the page the add-in runs in, once `Office.onReady` has settled. */
export function officeClient(onProblem: ExcelClient["onProblem"]): ExcelClient {
  return {
    Excel,
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    limitAnswer: answerWithin(longestWaitMs),
    newToken: () => crypto.randomUUID().replaceAll("-", "").slice(0, 12),
    now: () => Date.now(),
    onProblem,
  };
}
