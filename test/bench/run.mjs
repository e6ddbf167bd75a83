/** Runs every benchmark, each in a process of its own, and prints what it costs as ratios. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "gendan-bench-"));
const show = (...args) =>
  execFileSync(process.execPath, ["--max-old-space-size=8000", ...args], { stdio: "inherit" });

try {
  console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model}`);
  console.log("\nReading a workbook");
  show(path.join(here, "read.mjs"));
  show(path.join(here, "write.mjs"));
  const made = ["inspect", "calibration", "check", "review", "functions"];
  await bundle(
    Object.fromEntries([...made, "reads"].map((name) => [name, `./test/bench/${name}.ts`])),
    folder,
  );
  for (const name of made) show(path.join(folder, `${name}.cjs`));
  show("--require", path.join(here, "typescript.cjs"), path.join(here, "client.ts"));
  console.log("\nDrawing the pane");
  show(path.join(here, "paint.mjs"));
} finally {
  rmSync(folder, { recursive: true });
}
