/// <reference lib="webworker" />
import { readGridBook } from "../../adapters/xlsx/grid/read-grid-book";
import { FileProblem } from "../../adapters/xlsx/guard/problem";
import type { LegacyReader } from "../../adapters/xlsx/legacy/reader";
import { openWorkbookFile } from "../../adapters/xlsx/read/open";
import { HeldCell, type CellEdit } from "../../adapters/xlsx/write/cells/cell-edit";
import { readMemoryText } from "../../adapters/xlsx/write/memory/memory";
import { newWorkbook } from "../../adapters/xlsx/write/new-workbook";
import { openPackage } from "../../adapters/xlsx/write/package";
import { patchWorkbook } from "../../adapters/xlsx/write/patch";
import { inflateAnywhere } from "../../adapters/xlsx/zip/inflate";
import { openZip, type Zip } from "../../adapters/xlsx/zip/zip";
import type { BookChanges } from "../../app/book-changes";
import { cellAddress } from "../../core";
import type { OpenedBook, SavedBook, WorkerAnswer, WorkerRequest } from "./messages";

/** This thread is stopped from outside when it takes too long, so the old formats may be read right here. */
const legacy: LegacyReader = async (bytes, format) => {
  const { readWithSheetJs } = await import("../../adapters/xlsx/legacy/sheetjs-reader");
  return readWithSheetJs(bytes, format);
};

let held: Zip | null = null;

async function open(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  const { format, zip, sheets } = await openWorkbookFile(bytes, name, { legacy });
  held = zip ?? openZip(newWorkbook(sheets).bytes, inflateAnywhere);
  return {
    format,
    grid: readGridBook(held),
    memory: readMemoryText(openPackage(held)),
    keepsParts: zip !== null,
  };
}

function save({ cells, formulas, sheets, marks, memory }: BookChanges): SavedBook {
  if (held === null) throw new Error("nothing was opened");
  const typed = formulas.map(({ formula, value, ...place }): CellEdit => {
    return { ...place, value: { formula, value } };
  });
  const { bytes, breaksSignature } = patchWorkbook(held, {
    cells: [...cells, ...typed],
    sheets,
    ...(marks && { marks }),
    ...(memory !== undefined && { memory }),
  });
  return { bytes, breaksSignature };
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  return request.kind === "open"
    ? { kind: "opened", book: await open(request.bytes, request.name) }
    : { kind: "saved", saved: save(request.changes) };
}

function refusal(cause: unknown): WorkerAnswer {
  if (cause instanceof FileProblem) return { kind: "problem", code: cause.code, args: cause.args };
  if (cause instanceof HeldCell) {
    const { sheet, row, column } = cause.place;
    return { kind: "heldCell", cell: `${sheet}!${cellAddress(row, column)}` };
  }
  return { kind: "fault", detail: String(cause) };
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data)
    .catch(refusal)
    .then((said) => {
      postMessage(said);
    });
});
