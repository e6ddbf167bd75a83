/**
 * Compares reading a sheet of 100,000 rows by 20 columns with SheetJS (`dense`) and others, each in a process of its
 * own.
 * Run: node test/bench/read.mjs [rows]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { orderWorkbook } from "./order-workbook.mjs";
import { installedPeers } from "./peers/install.mjs";

const runs = 3;
const rows = Number(process.argv[2] ?? 100_000);
const child = path.join(path.dirname(fileURLToPath(import.meta.url)), "read-once.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "gendan-read-"));

/** The least of several runs: CPU seconds of the reading, and the peak memory of the whole process in MB. */
function measure(reader) {
  const seen = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [child, reader, folder], { encoding: "utf8" })),
  );
  return {
    cpu: Math.min(...seen.map((run) => run.cpu)),
    memory: Math.min(...seen.map((run) => run.memory)),
    cells: seen[0].cells,
  };
}

try {
  await bundle(
    { open: "./src/adapters/xlsx/read/open.ts", inflate: "./src/adapters/xlsx/zip/inflate-node.ts" },
    folder,
  );
  const file = orderWorkbook(rows);
  writeFileSync(path.join(folder, "orders.xlsx"), file);
  const idle = measure("nothing");
  const readers = ["gendan", "gendan-any-host", "sheetjs", ...installedPeers()];
  const results = readers.map((reader) => ({ reader, ...measure(reader) }));
  const floor = results.find(({ reader }) => reader === "sheetjs");
  console.log(`${rows} rows x 20 columns, file ${(file.length / 1e6).toFixed(1)} MB, least of ${runs} runs`);
  console.log(`an idle process holding the file: ${idle.memory.toFixed(0)} MB`);
  console.table(
    results.map(({ reader, cpu, memory, cells }) => ({
      reader,
      cells,
      "CPU s": cpu.toFixed(2),
      "of SheetJS": (cpu / floor.cpu).toFixed(3),
      "peak MB": memory.toFixed(0),
      "peak of SheetJS": (memory / floor.memory).toFixed(3),
    })),
  );
} finally {
  rmSync(folder, { recursive: true });
}
