import { WorkbookProblem, type Progress } from "../../../app/workbook";

/** Something to ask of Excel, with the bytes it takes in a request, about. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web takes 5 MB a request; the library's own words around each action come on top. */
const mostBytes = 1_500_000;
const mostSteps = 1_500;
/** What the library writes around an action. */
const actionBytes = 400;

function blocksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const blocks: Step[][] = [];
  let block: Step[] = [];
  let bytes = 0;
  for (const step of steps) {
    const added = step.bytes + actionBytes;
    if (block.length > 0 && (bytes + added > mostBytes || block.length === mostSteps)) {
      blocks.push(block);
      block = [];
      bytes = 0;
    }
    block.push(step);
    bytes += added;
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}

/** @throws WorkbookProblem `cancelled` when the user has stopped the work */
export function goOn({ signal }: Progress): void {
  if (signal?.aborted === true) throw new WorkbookProblem("cancelled", "stopped by the user");
}

async function send(context: Excel.RequestContext, block: readonly Step[]): Promise<void> {
  for (const { queue } of block) queue();
  await context.sync();
}

/** Sends steps in blocks Excel can take, one sync each; tells how far it is from `from` to `to`. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress = {},
  [from, to]: readonly [number, number] = [0, 1],
): Promise<void> {
  const blocks = blocksOf(steps);
  for (const [index, block] of blocks.entries()) {
    goOn(progress);
    await send(context, block);
    progress.onProgress?.(from + ((index + 1) / blocks.length) * (to - from));
  }
}

/** Bytes of a text as it travels: a Chinese character takes three. */
export function bytesOf(text: string): number {
  return text.length * 3;
}
