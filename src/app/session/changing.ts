import type { ChangeOutcome, Progress } from "../workbook";
import { checkSome } from "./checking";
import type { SessionContext } from "./context";
import { changesOf } from "./fixes";
import type { Found } from "./found";
import { markAgain } from "./marking";

async function checkTouched(
  context: SessionContext,
  { written, refused }: ChangeOutcome,
  progress: Required<Progress>,
): Promise<void> {
  const names = [...written, ...refused.map(({ change }) => change)].map(({ sheet }) => sheet);
  await checkSome(context, [...new Set(names)], progress);
  await markAgain(context, progress);
}

/** Writes the changes these findings offer, and checks the sheets again. */
export function applyFixes(context: SessionContext, found: readonly Found[]): Promise<void> {
  return context.run("fix", async (progress) => {
    const outcome = await context.workbook.writeCells(changesOf(found), progress);
    if (outcome.written.length > 0) context.dispatch({ kind: "undoable", by: 1 });
    await checkTouched(context, outcome, progress);
    return { kind: "fixed", outcome };
  });
}

/** Takes back the newest changes. */
export function undo(context: SessionContext): Promise<void> {
  return context.run("undo", async (progress) => {
    const outcome = await context.workbook.undo();
    context.dispatch({ kind: "undoable", by: -1 });
    if (outcome === null) return { kind: "nothingToUndo" };
    await checkTouched(context, outcome, progress);
    return { kind: "undone", outcome };
  });
}
