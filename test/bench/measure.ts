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

/** What several pieces of work cost side by side. */
export interface SideBySide extends Cost {
  /** The middle of the rounds' ratios to the first of them. */
  readonly ratio: number;
}

const rounds = 25;

/** Each work once a round, so that what slows the machine for a while slows all of them. The first round does not count. */
export function costsSideBySide(works: Readonly<Record<string, () => unknown>>): readonly SideBySide[] {
  const named = Object.entries(works);
  const costs = named.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    named.forEach(([, work], at) => {
      const before = process.cpuUsage();
      kept = work();
      if (round > 0) costs[at]?.push(cpuMsSince(before));
    });
  }
  return named.map(([name], at) => {
    const own = costs[at] ?? [];
    const ratios = own.map((ms, round) => ms / (costs[0]?.[round] ?? Number.NaN));
    return { name, cpuMs: Math.min(...own), ratio: ratios.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN };
  });
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

/** Prints costs side by side under a title, each as a ratio to the first. */
export function printSideBySide(title: string, costs: readonly SideBySide[]): void {
  const [floor] = costs;
  if (!floor) return;
  console.log(`\n${title}`);
  for (const each of costs) {
    const middle = `in the middle of the rounds ${each.ratio.toFixed(2)} ×`;
    console.log(`${nameOf(each)} ${each.cpuMs.toFixed(1).padStart(9)} ms ${ratio(each, floor)}, ${middle}`);
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
