/**
 * Compares writing a workbook of 100,000 rows by 20 columns with bare compression of the same bytes, and the same for a
 * report sheet of that size added to a small workbook, and one cell changed in such a sheet: bare compression is of that
 * sheet then, which must be unpacked first. Each in a process of its own. Memory is what
 * the process holds with its input read, and at most while it writes.
 * Run: node test/bench/write.mjs [rows]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { orderWorkbook } from "./order-workbook.mjs";

const runs = 3;
const rows = Number(process.argv[2] ?? 100_000);
const child = path.join(path.dirname(fileURLToPath(import.meta.url)), "write-once.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "gendan-write-"));
const source = (name) => `./src/adapters/xlsx/${name}.ts`;

/** The least of several runs: CPU seconds of the writing and of the compression alone, and the memory of the first. */
function measure(writer) {
  const seen = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", child, writer, folder], { encoding: "utf8" })),
  );
  const least = (key) => Math.min(...seen.map((run) => run[key]));
  return {
    ...seen[0],
    written: least("written"),
    bare: least("bare"),
    grown: seen[0].grown && least("grown"),
  };
}

try {
  const entries = {
    open: source("read/open"),
    zip: source("zip/zip"),
    inflate: source("zip/inflate-node"),
    deflate: source("write/deflate-node"),
    "new-workbook": source("write/new-workbook"),
    patch: source("write/patch"),
  };
  await bundle(entries, folder);
  writeFileSync(path.join(folder, "orders.xlsx"), orderWorkbook(rows));
  console.log(`\nWriting ${rows} rows x 20 columns, least of ${runs} runs`);
  console.table(
    ["a copy of values", "a sheet added", "a cell changed"].map((writer) => {
      const { written, bare, unpacked, packed, held, peak } = measure(writer);
      return {
        writer,
        "unpacked MB": (unpacked / 1e6).toFixed(0),
        "packed MB": (packed / 1e6).toFixed(1),
        "CPU s": written.toFixed(2),
        "bare compression s": bare.toFixed(2),
        "of bare compression": (written / bare).toFixed(2),
        "memory held before MB": held?.toFixed(0),
        "at most MB": peak?.toFixed(0),
      };
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
