/**
 * Opens files one after another as the command line does, checks what is found and writes a copy with a sheet added;
 * prints how each ended as a line of JSON. Arguments: the built worker for old formats, a file that lists the paths.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { FileProblem, type FileProblemCode } from "../../../src/adapters/xlsx/guard/problem";
import { legacyReaderInWorker } from "../../../src/adapters/xlsx/legacy/worker-reader";
import { openWorkbookFile, type OpenedWorkbook } from "../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import type { SheetCells } from "../../../src/core";
import { carryThrough } from "../carry-through";
import { mostListed, type SeenSheet } from "../generator/hostile-file";

const [worker = "", list = ""] = process.argv.slice(2);
const options = { inflate: inflateOnNode, legacy: legacyReaderInWorker(worker) };

function seen({ name, columns }: SheetCells): SeenSheet {
  const count = columns.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0);
  if (count > mostListed) return { name, values: count };
  const filled = columns.flatMap(({ values }, column) =>
    values.flatMap((value, row) => (value === null ? [] : [{ row, column, value }])),
  );
  filled.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, values: filled.map(({ value }) => value) };
}

function codeOf(problem: unknown): FileProblemCode {
  if (problem instanceof FileProblem) return problem.code;
  throw problem;
}

/** Writes the copy and opens that: what was in the workbook must be in it. */
async function copyEnds(
  opened: OpenedWorkbook,
  reads: readonly SeenSheet[],
): Promise<"written" | FileProblemCode> {
  let copy;
  try {
    copy = carryThrough(opened);
  } catch (problem) {
    return codeOf(problem);
  }
  const { sheets } = await openWorkbookFile(copy, "copy.xlsx", options);
  const kept = sheets.slice(0, reads.length).map(seen);
  if (opened.zip && !isDeepStrictEqual(kept, reads)) throw new Error("the copy holds something else");
  return "written";
}

async function ending(path: string): Promise<object> {
  try {
    const opened = await openWorkbookFile(new Uint8Array(readFileSync(path)), path, options);
    const reads = opened.sheets.map(seen);
    return { reads, copy: await copyEnds(opened, reads) };
  } catch (problem) {
    if (problem instanceof FileProblem) return { refused: problem.code };
    return { broken: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) };
  }
}

const peakReset = "/proc/self/clear_refs";

/** Forgets the most memory used so far; where the system has no such thing, the peak is that of all files so far. */
function forgetPeak(): void {
  if (existsSync(peakReset)) writeFileSync(peakReset, "5");
}

/** Most memory this process used, in MB. */
function peak(): number {
  const status = existsSync(peakReset) ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}

async function openEach(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    globalThis.gc?.();
    forgetPeak();
    const before = process.cpuUsage();
    const ends = await ending(path);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    await new Promise((resolve) => {
      process.stdout.write(`${JSON.stringify({ path, ends, seconds, peak: peak() })}\n`, resolve);
    });
  }
}

void openEach(readFileSync(list, "utf8").split("\n"));
