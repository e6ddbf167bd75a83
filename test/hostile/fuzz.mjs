/**
 * Opens seeded mutants of four workbooks, checks and copies those that open, and tells how they ended. Ends with code
 * 1 when one ended in an error without a code, or hung.
 * Run: node test/hostile/fuzz.mjs [count] [--seed n] [--seconds n]
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const processes = 2;
const hangSeconds = 60;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "20251122" }, seconds: { type: "string", default: "100000" } },
});
const count = Number(positionals[0] ?? 20_000);
const seconds = Number(values.seconds);
const started = performance.now();
const endings = new Map();
const faults = [];

function counted(ending) {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/** One process over mutants from `first` on; resolves to the number it broke at, or null when it came to its end. */
async function runFrom(first, end) {
  const left = seconds - (performance.now() - started) / 1000;
  const loader = path.join(root, "test/bench/typescript.cjs");
  const script = path.join(here, "fuzz/run-mutants.ts");
  const words = [
    "--max-old-space-size=512",
    "--require",
    loader,
    script,
    values.seed,
    first,
    end - first,
    left,
  ];
  const child = spawn(process.execPath, words.map(String), {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let at = null;
  let timer;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), hangSeconds * 1000);
  };
  watch();
  for await (const line of createInterface({ input: child.stdout })) {
    watch();
    const told = JSON.parse(line);
    if ("at" in told) at = told.at;
    if ("uncoded" in told) faults.push(told);
    if ("done" in told) {
      counted(told.ending);
      at = null;
    }
  }
  clearTimeout(timer);
  return at;
}

async function runRange(first, end) {
  let next = first;
  while (next < end) {
    const broke = await runFrom(next, end);
    if (broke === null) return;
    faults.push({ hung: broke });
    counted("hung");
    next = broke + 1;
  }
}

const share = Math.ceil(count / processes);
await Promise.all(
  Array.from({ length: processes }, (_, at) => runRange(at * share, Math.min(count, (at + 1) * share))),
);
const tried = [...endings.values()].reduce((sum, one) => sum + one, 0);
const broken = (endings.get("uncoded") ?? 0) + (endings.get("hung") ?? 0);
for (const fault of faults) console.log(JSON.stringify(fault, null, 2));
console.table(Object.fromEntries([...endings].sort()));
console.log(
  `${tried} mutants, seed ${values.seed}: ${endings.get("uncoded") ?? 0} uncoded errors, ${endings.get("hung") ?? 0} hangs`,
);
process.exitCode = broken === 0 && tried > 0 ? 0 : 1;
