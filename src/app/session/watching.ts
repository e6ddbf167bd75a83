import type { SheetChange } from "../workbook";
import { checkSome } from "./checking";
import type { SessionContext } from "./context";
import { failureOf } from "./failure";

/** A sheet with more order lines is checked again only when asked: every check reads the whole sheet. */
const mostLinesUnasked = 20_000;

/** Checks sheets again after cells changed; returns how to stop watching. */
export function watchChanges(context: SessionContext): () => void {
  const { workbook, env, state, dispatch, run } = context;
  const touched = new Set<string>();
  let waiting = false;

  async function checkTouched(): Promise<void> {
    await env.settle();
    waiting = false;
    const names = [...touched];
    touched.clear();
    const large = names.filter((name) => linesOn(name) > mostLinesUnasked);
    const small = names.filter((name) => !large.includes(name));
    if (large.length > 0) dispatch({ kind: "grewStale", names: large });
    if (small.length > 0) {
      await run("follow", async (progress) => {
        await checkSome(context, small, progress);
        return null;
      });
    }
  }

  function linesOn(name: string): number {
    const sheet = state().sheets.find(({ cells }) => cells.name === name);
    return sheet?.checked.reduce((sum, { lines }) => sum + lines.count, 0) ?? 0;
  }

  return workbook.onChange(({ sheet }: SheetChange) => {
    if (state().phase.kind !== "ready") return;
    touched.add(sheet);
    if (waiting) return;
    waiting = true;
    checkTouched().catch((error: unknown) => {
      dispatch({ kind: "noticed", notice: { kind: "failed", job: "check", failure: failureOf(error) } });
    });
  });
}
