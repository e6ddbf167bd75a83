import { FileProblem } from "../../adapters/xlsx/guard/problem";
import type { BookChanges } from "../../app/book-changes";
import { workbenchTexts } from "../../i18n/workbench";
import { BookProblem } from "../book-problem";
import type { OpenedBook, SavedBook, WorkerAnswer, WorkerRequest } from "./messages";

/** A workbook held by a thread of its own; it is read and written there, and the page stays quick. */
export interface BookWorker {
  readonly book: OpenedBook;
  readonly save: (changes: BookChanges) => Promise<SavedBook>;
  readonly close: () => void;
}

/** Longest time a file may take to be read, in seconds. */
const readSeconds = 60;

/**
 * Opens a workbook in a thread that is stopped when it takes too long or is not wanted any more.
 * @throws FileProblem when the file is at fault; DOMException `AbortError` when the signal stopped it
 */
export async function openInWorker(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
): Promise<BookWorker> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const close = () => {
    worker.terminate();
  };
  try {
    const answer = await Promise.race([ask(worker, { kind: "open", bytes, name }), stopped(name, signal)]);
    if (answer.kind !== "opened") throw refused(answer);
    return { book: answer.book, save: (changes) => save(worker, changes), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function save(worker: Worker, changes: BookChanges): Promise<SavedBook> {
  const answer = await ask(worker, { kind: "save", changes });
  if (answer.kind !== "saved") throw refused(answer);
  return answer.saved;
}

function ask(worker: Worker, request: WorkerRequest): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    worker.postMessage(request);
  });
}

function refused(answer: WorkerAnswer): Error {
  if (answer.kind === "problem") return new FileProblem(answer.code, answer.args);
  if (answer.kind === "heldCell") return new BookProblem(workbenchTexts.heldCell, { cell: answer.cell });
  const detail = answer.kind === "fault" ? answer.detail : answer.kind;
  return new BookProblem(workbenchTexts.fault, { detail });
}

function stopped(name: string, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const format = name.split(".").at(-1) ?? "";
    setTimeout(() => {
      reject(new FileProblem("readTimedOut", { format, seconds: readSeconds }));
    }, readSeconds * 1000);
    signal.addEventListener("abort", () => {
      reject(new DOMException("stopped", "AbortError"));
    });
  });
}
