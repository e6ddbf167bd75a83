/** What one piece of work cost: CPU milliseconds, the least of several runs. */
export interface Cost {
  readonly name: string;
  readonly cpuMs: number;
}

const usualRuns = 5;

/** Runs the work several times after one warm-up and keeps the least CPU time, collecting garbage included. */
export function cost(name: string, work: () => unknown, runs = usualRuns): Cost {
  work();
  const spent = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    kept = work();
    return cpuMsSince(before);
  });
  return { name, cpuMs: Math.min(...spent) };
}

const rounds = 15;

/** As `cost` of each, one after the other round by round, so that what slows the machine for a while slows all of them. */
export function costsSideBySide(works: Readonly<Record<string, () => unknown>>): readonly Cost[] {
  const least = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const before = process.cpuUsage();
      kept = work();
      if (round > 0) least.set(name, Math.min(cpuMsSince(before), least.get(name) ?? Infinity));
    }
  }
  return [...least].map(([name, cpuMs]) => ({ name, cpuMs }));
}

/** As `cost`, for work that is done when its promise is. */
export async function costOfAnswer(name: string, work: () => Promise<unknown>): Promise<Cost> {
  await work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < usualRuns; run += 1) {
    const before = process.cpuUsage();
    kept = await work();
    least = Math.min(least, cpuMsSince(before));
  }
  return { name, cpuMs: least };
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Holds the last result, so that no work is dropped as unused. */
let kept: unknown;
export const lastResult = () => kept;

/** Prints costs under a title, each as a ratio to the floor. */
export function printRatios(title: string, floor: Cost, others: readonly Cost[]): void {
  console.log(`\n${title}`);
  for (const each of [floor, ...others]) {
    console.log(`${nameOf(each)} ${each.cpuMs.toFixed(1).padStart(9)} ms ${ratio(each, floor)}`);
  }
}

/** Prints costs under a title, each for one of so many cells and as a ratio to the floor. */
export function printPerCell(title: string, cells: number, floor: Cost, others: readonly Cost[]): void {
  console.log(`\n${title}`);
  for (const each of [floor, ...others]) {
    const ns = (each.cpuMs * 1e6) / cells;
    console.log(`${nameOf(each)} ${ns.toFixed(0).padStart(9)} ns ${ratio(each, floor)}`);
  }
}

function nameOf({ name }: Cost): string {
  return `  ${name.padEnd(44)}`;
}

function ratio({ cpuMs }: Cost, floor: Cost): string {
  return `${(cpuMs / floor.cpuMs).toFixed(2).padStart(8)} ×`;
}
