import { marksOf } from "../marks";
import type { Progress } from "../workbook";
import { langOf, type SessionContext } from "./context";
import { foundIn, type Found } from "./found";
import type { Notice } from "./state";
import { remember } from "./remembering";

/** Marks what was found and not waived. */
async function markFound(context: SessionContext, progress: Required<Progress>): Promise<Notice> {
  const { sheets, memory } = context.state();
  const waived = new Set<Found["finding"]>();
  for (const { finding, waiver } of foundIn(sheets, memory.waivers)) if (waiver) waived.add(finding);
  const tables = sheets.flatMap(({ checked }) =>
    checked.map((table) => ({ ...table, findings: table.findings.filter((one) => !waived.has(one)) })),
  );
  const { marks } = marksOf(tables, langOf(context));
  const { withoutNote } = await context.workbook.mark(marks, progress);
  return { kind: "marked", cells: marks.length, withoutNote: withoutNote.length };
}

/** Brings the marks up to what is found now, where marks are shown. */
export async function markAgain(context: SessionContext, progress: Required<Progress>): Promise<void> {
  if (context.state().memory.marksOn) await markFound(context, progress);
}

export function setMarks(context: SessionContext, on: boolean): Promise<void> {
  return context.run("marks", async (progress): Promise<Notice> => {
    if (on) {
      const notice = await markFound(context, progress);
      await remember(context, { marksOn: true });
      return notice;
    }
    await context.workbook.clearMarks();
    await remember(context, { marksOn: false });
    return { kind: "marksCleared" };
  });
}
