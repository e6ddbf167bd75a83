import { createSession, type Session } from "../../../src/app/session/session";
import { foundIn, type Found } from "../../../src/app/session/found";
import { dayOf, type SheetCells } from "../../../src/core";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memory-workbook";
import { sampleSheets } from "../../support/sample-sheets";

export const asOf = dayOf(2025, 6, 20);

export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  readonly found: () => readonly Found[];
}

/** A session over a workbook in memory; nothing waits. */
export function sessionOver(workbook: MemoryWorkbook): Opened {
  const session = createSession(workbook, {
    today: () => asOf,
    pause: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    lang: "en",
    workbookName: "S01.xlsx",
  });
  const found = () => foundIn(session.state().sheets, session.state().memory.waivers);
  return { workbook, session, found };
}

export async function opened(sheets?: readonly SheetCells[], memory: string | null = null): Promise<Opened> {
  const one = sessionOver(memoryWorkbook(sheets ?? (await sampleSheets("S01")), memory));
  await one.session.open();
  return one;
}

/** Lets work that nobody waits for finish. */
export async function idle(session: Session): Promise<void> {
  for (let turn = 0; turn < 50 || session.state().job !== null; turn += 1) await Promise.resolve();
}
