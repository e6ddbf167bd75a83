import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkFileSize } from "../adapters/xlsx/guard/file-size";
import { FileProblem } from "../adapters/xlsx/guard/problem";
import { legacyReaderInWorker } from "../adapters/xlsx/legacy/worker-reader";
import { openWorkbookFile, type OpenedWorkbook } from "../adapters/xlsx/read/open";
import { ownSheetNames } from "../adapters/xlsx/write/own-sheets/own-names";
import { openPackage } from "../adapters/xlsx/write/package";
import { readBook } from "../adapters/xlsx/write/workbook-part";
import { inflateOnNode } from "../adapters/xlsx/zip/inflate-node";
import type { Zip } from "../adapters/xlsx/zip/zip";
import { fillText, type SheetCells } from "../core";
import { cliTexts, type CliText } from "../i18n/cli";
import type { Call } from "./call";
import { CliProblem, exitCodes, wrongCall } from "./problem";
import { say } from "./progress";

/** An input file as opened: all of its sheets, and those the call asks for. */
export interface Input {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly opened: OpenedWorkbook;
  readonly sheets: readonly SheetCells[];
}

/** Files from this size on take long enough to say what is under way. */
const slowBytes = 1_000_000;

/**
 * Opens a file and picks the sheet of `--sheet`, or all.
 * @throws FileProblem when the file is at fault; CliProblem when there is no such sheet
 */
export async function openInput(call: Call, path: string): Promise<Input> {
  const input = await openWhole(call, path);
  return { ...input, sheets: pickSheet(call, input.sheets) };
}

/** Opens a file that is to be replaced; null where there is none, or none that can be read. */
export async function openReplaced(call: Call, path: string): Promise<Input | null> {
  try {
    return await openWhole(call, path);
  } catch (cause) {
    if (cause instanceof CliProblem || cause instanceof FileProblem) return null;
    throw cause;
  }
}

async function openWhole(call: Call, path: string): Promise<Input> {
  const bytes = await bytesOf(call, path);
  const name = basename(path);
  if (bytes.length >= slowBytes) say(call.lang, "reading", { file: name });
  const opened = await openWorkbookFile(bytes, path, {
    inflate: inflateOnNode,
    legacy: legacyReaderInWorker(join(__dirname, "legacy-worker.js")),
  });
  return { path, name, opened, sheets: opened.sheets };
}

async function bytesOf(call: Call, path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    checkFileSize(size);
    return await readFile(path);
  } catch (cause) {
    throw diskProblem(call, path, cause);
  }
}

/** Why the disk did not give the file; anything else is returned as it is. */
function diskProblem({ lang }: Call, file: string, cause: unknown): unknown {
  if (!(cause instanceof Error && "code" in cause) || cause instanceof FileProblem) return cause;
  const text = diskTexts.get(String(cause.code)) ?? "fileUnreadable";
  const message = fillText(cliTexts[text][lang], { file, reason: String(cause.code) });
  return new CliProblem(exitCodes.unreadable, text, message);
}

const diskTexts: ReadonlyMap<string, CliText> = new Map([
  ["ENOENT", "fileMissing"],
  ["ENOTDIR", "fileMissing"],
  ["EISDIR", "fileIsFolder"],
]);

/**
 * The sheets whose lines are worked on: those of the input but the ones Gendan made, whose lists of order lines are
 * no order lines; a sheet named by `--sheet` in any case.
 */
export function sheetsToWorkOn(call: Call, { opened: { zip }, sheets }: Input): readonly SheetCells[] {
  if (call.values.sheet !== undefined || zip === null) return sheets;
  const own = ownNames(zip);
  return sheets.filter(({ name }) => !own.has(name));
}

/** The sheets Gendan made, in the order of their tabs. */
export function ownSheetsOf({ opened: { zip, sheets } }: Input): readonly SheetCells[] {
  if (zip === null) return [];
  const own = ownNames(zip);
  return sheets.filter(({ name }) => own.has(name));
}

function ownNames(zip: Zip): ReadonlySet<string> {
  const pack = openPackage(zip);
  return new Set(ownSheetNames(pack, readBook(pack)));
}

function pickSheet(call: Call, sheets: readonly SheetCells[]): readonly SheetCells[] {
  const wanted = call.values.sheet;
  if (wanted === undefined) return sheets;
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => name).join(", ");
  throw wrongCall(call.lang, "noSuchSheet", { name: wanted, names });
}
