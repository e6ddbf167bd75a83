import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "xlsx";
import { FileProblem } from "../../../../../src/adapters/xlsx/guard/problem";
import type { WorkerLimits } from "../../../../../src/adapters/xlsx/legacy/worker-limits";
import { legacyReaderInWorker } from "../../../../../src/adapters/xlsx/legacy/worker-reader";
import { cellAt } from "../../../../../src/core/sheet/cells";
import { problemOf } from "../problem-of";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "gendan-worker-"));
const built = join(folder, "worker.cjs");

/** Builds the real worker as the command line's build does: one file for Node. */
beforeAll(() => {
  const bundle = pathToFileURL(resolve("test/bench/bundle.mjs")).href;
  const entry = JSON.stringify({ worker: "./src/adapters/xlsx/legacy/worker.ts" });
  const script = `import { bundle } from "${bundle}"; await bundle(${entry}, ${JSON.stringify(folder)});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script]);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that does what the script says instead of reading. */
function standIn(name: string, script: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `const { parentPort } = require("node:worker_threads");\n${script}`);
  return file;
}

const xls = Uint8Array.from(
  XLSX.write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([["订单号", 1]]), "订单"), {
    type: "buffer",
    bookType: "biff8",
  }) as Buffer,
);

test("the built worker reads a file", async () => {
  const [sheet] = await legacyReaderInWorker(built)(xls, "xls");
  expect(sheet!.name).toBe("订单");
  expect([cellAt(sheet!, 1, 0), cellAt(sheet!, 1, 1)]).toEqual(["订单号", 1]);
  expect([...sheet!.columns[0]!.styles]).toEqual([0]);
  expect([...sheet!.hiddenRows]).toEqual([]);
});

test("the built worker knows the code pages of old .xls files", async () => {
  const record = (type: number, ...data: number[]) => [type, 0, data.length, 0, ...data];
  const gbk = [0xb6, 0xa9, 0xb5, 0xa5];
  const bytes = Uint8Array.from([
    ...record(9, 2, 0, 0x10, 0),
    ...record(0x42, 0xa8, 3),
    ...record(4, 0, 0, 0, 0, 0, 0, 0, gbk.length, ...gbk),
    ...record(10),
  ]);
  const [sheet] = await legacyReaderInWorker(built)(bytes, "xls");
  expect(cellAt(sheet!, 1, 0)).toBe("订单");
});

test("a problem found in the worker arrives as the same problem", async () => {
  const problem = await problemOf(() => legacyReaderInWorker(built)(xls.slice(0, 600), "xls"));
  expect(problem).toMatchObject({ code: "unreadable", args: { format: "xls" } });
});

const forever = "parentPort.once('message', () => { for (;;); });";
const hungry =
  "parentPort.once('message', () => { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); });";

test.each<{ name: string; script: string; limits: WorkerLimits; code: string }>([
  {
    name: "never ends",
    script: forever,
    limits: { seconds: 0.3, workSeconds: 60, memory: 64 },
    code: "readTimedOut",
  },
  {
    name: "takes all memory",
    script: hungry,
    limits: { seconds: 60, workSeconds: 60, memory: 32 },
    code: "readOutOfMemory",
  },
])("a reading that $name ends in $code", async ({ name, script, limits, code }) => {
  const reader = legacyReaderInWorker(standIn(name, script), limits);
  expect((await problemOf(() => reader(xls, "xls"))).code).toBe(code);
});

test.each([
  { name: "breaks", file: () => standIn("breaks", "throw new Error('no');"), message: "failed" },
  { name: "goes away", file: () => standIn("goes away", "process.exit(0);"), message: "without an answer" },
  { name: "is missing", file: () => join(folder, "missing.cjs"), message: "failed" },
])("a worker that $name is our fault, not the file's", async ({ file, message }) => {
  const reading = legacyReaderInWorker(file())(xls, "xls");
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.not.toBeInstanceOf(FileProblem);
});
