import { Worker } from "node:worker_threads";
import { FileProblem } from "../guard/problem";
import type { LegacyReader } from "./reader";
import type { LegacyAnswer, LegacyRequest } from "./worker-messages";
import { limitsFor, type WorkerLimits } from "./worker-limits";

const lookEveryMs = 100;

/**
 * A reader that does its work in a thread of its own, which is stopped when it takes too long or too much memory.
 * What the library prints about odd records goes nowhere. A worker that is missing or breaks is our own fault, not
 * the file's: the reader then rejects with a plain Error.
 * @param workerFile - path of the built worker, whose entry is `worker.ts` beside this file
 * @param given - limits in place of those that follow from the file's size
 */
export function legacyReaderInWorker(workerFile: string, given?: WorkerLimits): LegacyReader {
  return async (bytes, format) => {
    const limits = given ?? limitsFor(bytes.length, format);
    const worker = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      stdout: true,
      stderr: true,
    });
    try {
      const answer = await firstAnswer(worker, { bytes, format }, limits);
      if (answer.kind === "sheets") return answer.sheets;
      throw new FileProblem(answer.code, answer.args);
    } finally {
      await worker.terminate();
    }
  };
}

function firstAnswer(worker: Worker, request: LegacyRequest, limits: WorkerLimits): Promise<LegacyAnswer> {
  const { format } = request;
  return new Promise((resolve, reject) => {
    const { seconds, workSeconds } = limits;
    const stop = (after: number) => {
      clearInterval(timer);
      reject(new FileProblem("readTimedOut", { format, seconds: after }));
    };
    const start = performance.now();
    const before = process.cpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1e6 > workSeconds) stop(workSeconds);
      else if (performance.now() - start > seconds * 1000) stop(seconds);
    }, lookEveryMs);
    worker.once("message", resolve);
    worker.once("error", (error) => {
      const full = new FileProblem("readOutOfMemory", { format, limit: limits.memory });
      reject(isOutOfMemory(error) ? full : new Error("the reading thread failed", { cause: error }));
    });
    worker.once("exit", () => {
      clearInterval(timer);
      reject(new Error("the reading thread ended without an answer"));
    });
    worker.postMessage(request);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
  );
}
