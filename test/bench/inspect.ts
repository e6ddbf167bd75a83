import { openWorkbookFile } from "../../src/adapters/xlsx/read/open";
import { deflateOnNode } from "../../src/adapters/xlsx/write/deflate-node";
import { newWorkbook } from "../../src/adapters/xlsx/write/new-workbook";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { understandSheet } from "../../src/core/orders/understand";
import { madeSheet } from "./made-sheet";
import { cost } from "./measure";

/** Widths and heights whose cells double, and the measure of the issue: 50,000 rows of 30 columns. */
const sizes = [
  { rows: 12_500, columns: 30 },
  { rows: 25_000, columns: 30 },
  { rows: 50_000, columns: 15 },
  { rows: 50_000, columns: 30 },
  { rows: 100_000, columns: 30 },
];
const measured = { rows: 50_000, columns: 30 };
const runs = 3;

/** CPU milliseconds of opening the workbook, the least of several runs after one to warm up. */
async function readingMs(bytes: Uint8Array): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run++) {
    const before = process.cpuUsage();
    await openWorkbookFile(bytes, "orders.xlsx", { inflate: inflateOnNode });
    const { user, system } = process.cpuUsage(before);
    if (run > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function main(): Promise<void> {
  console.log("\nUnderstanding a sheet: tables, header, every column");
  for (const { rows, columns } of sizes) {
    const sheet = madeSheet(rows, columns);
    const { cpuMs } = cost("understand", () => understandSheet(sheet));
    const perMillion = (cpuMs / (rows * columns)) * 1e6;
    console.log(
      `  ${rows} × ${columns}`.padEnd(20) +
        `${cpuMs.toFixed(0).padStart(7)} ms ${perMillion.toFixed(0).padStart(6)} ms a million cells`,
    );
  }
  const sheet = madeSheet(measured.rows, measured.columns);
  const reading = await readingMs(newWorkbook([sheet], deflateOnNode).bytes);
  const understanding = cost("understand", () => understandSheet(sheet)).cpuMs;
  console.log(`Inspecting a workbook of ${measured.rows} × ${measured.columns}`);
  console.log(`  reading ${reading.toFixed(0)} ms, understanding ${understanding.toFixed(0)} ms`);
  console.log(`  inspection is ${((reading + understanding) / reading).toFixed(2)} × the reading itself`);
}

void main();
