/**
 * Opens mutants, carries those that open through a check and a copy, and opens the copy. Arguments: seed, first
 * number, how many, most seconds. Prints the number of each before it is tried, then how all ended, as lines of JSON.
 */
import { FileProblem } from "../../../src/adapters/xlsx/guard/problem";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { carryThrough } from "../carry-through";
import { mutantOf } from "./mutants";
import { origins } from "./origins";

const [seed = 0, first = 0, count = 0, seconds = Infinity] = process.argv.slice(2).map(Number);
const options = { inflate: inflateOnNode };

type Step = "open" | "copy" | "open the copy";

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** How a mutant ends: the code it is refused with, `copied`, or `uncoded`. */
async function tried(id: number): Promise<string> {
  const { told, bytes } = mutantOf(all, seed, id);
  let step: Step = "open";
  try {
    const opened = await openWorkbookFile(bytes, "订单.xlsx", options);
    step = "copy";
    const copy = carryThrough(opened);
    step = "open the copy";
    const { sheets } = await openWorkbookFile(copy, "copy.xlsx", options);
    if (sheets.length <= opened.sheets.length && opened.zip) throw new Error("the copy has no sheet added");
    return "copied";
  } catch (problem) {
    if (problem instanceof FileProblem && step !== "open the copy") return `${step}: ${problem.code}`;
    const stack = problem instanceof Error ? problem.stack : String(problem);
    say({ uncoded: id, told, step, stack });
    return "uncoded";
  }
}

const all = origins();

async function run(): Promise<void> {
  const start = performance.now();
  for (let id = first; id < first + count && performance.now() - start < seconds * 1000; id++) {
    say({ at: id });
    say({ done: id, ending: await tried(id) });
  }
}

void run();
