import { memoryName } from "../../app/kept-text";
import type { ExcelClient } from "./host/client";
import { keepSteps, readKept } from "./host/kept-text";
import { inExcel } from "./host/run";
import { sendSteps } from "./host/steps";

export function readMemory(client: ExcelClient): Promise<string | null> {
  return inExcel(client, async (context) => {
    const [kept] = await readKept(context, [memoryName]);
    return kept?.text ?? null;
  });
}

/** Keeps a text in place of the one before; a request that fails is read back: what is kept after all is kept. */
export async function writeMemory(client: ExcelClient, text: string): Promise<void> {
  try {
    await inExcel(client, async (context) => {
      const [kept] = await readKept(context, [memoryName]);
      if (kept) await sendSteps(context, keepSteps(context, memoryName, kept, text));
    });
  } catch (error) {
    const now = await readMemory(client).catch(() => null);
    if (now !== text) throw error;
  }
}
