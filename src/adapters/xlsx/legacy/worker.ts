import { parentPort } from "node:worker_threads";
import { FileProblem } from "../guard/problem";
import { readWithSheetJs } from "./sheetjs-reader";
import type { LegacyAnswer, LegacyRequest } from "./worker-messages";

/** Entry of the worker thread: reads one file and answers. */
parentPort?.once("message", ({ bytes, format }: LegacyRequest) => {
  parentPort?.postMessage(answer({ bytes, format }));
});

function answer({ bytes, format }: LegacyRequest): LegacyAnswer {
  try {
    return { kind: "sheets", sheets: readWithSheetJs(bytes, format) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: "problem", code: error.code, args: error.args };
  }
}
