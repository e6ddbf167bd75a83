/** What one piece of work cost: CPU milliseconds, the least of several runs. */
export interface Cost {
  readonly name: string;
  readonly cpuMs: number;
}

const runs = 5;

/** Runs the work several times after one warm-up and keeps the least CPU time. */
export function cost(name: string, work: () => unknown): Cost {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    kept = work();
    const spent = process.cpuUsage(before);
    least = Math.min(least, (spent.user + spent.system) / 1000);
  }
  return { name, cpuMs: least };
}

/** Holds the last result, so that no work is dropped as unused. */
let kept: unknown;
export const lastResult = () => kept;

/** Prints costs under a title, each as a ratio to the floor. */
export function printRatios(title: string, floor: Cost, others: readonly Cost[]): void {
  console.log(`\n${title}`);
  for (const { name, cpuMs } of [floor, ...others]) {
    const ratio = cpuMs / floor.cpuMs;
    console.log(`  ${name.padEnd(44)} ${cpuMs.toFixed(1).padStart(9)} ms ${ratio.toFixed(2).padStart(8)} ×`);
  }
}
