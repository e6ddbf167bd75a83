import { sameValue } from "../../../app/same-value";
import type { Step } from "../host/steps";
import { askCell, contentBytes, putBack, putContent, rangeAt, type AskedCell } from "./cell-content";
import type { ChangedCell } from "./change-records";

/** A change under way: the request that writes the cell asks for it just before and just after. */
export interface Writing {
  readonly cell: ChangedCell;
  readonly range: Excel.Range;
  readonly before: AskedCell;
  readonly after: AskedCell;
}

export function writingOf(
  cell: ChangedCell,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): readonly Writing[] {
  const { change } = cell;
  const sheet = sheets.get(change.sheet);
  if (!sheet) return [];
  const [before, after] = [askCell(change, sheets), askCell(change, sheets)];
  return [{ cell, range: rangeAt(sheet, change), before, after }];
}

export function writeStep({ cell, range, before, after }: Writing): Step {
  return {
    bytes: before.ask.bytes + after.ask.bytes + contentBytes(cell.after),
    queue: () => {
      before.ask.queue();
      putContent(range, cell.after);
      after.ask.queue();
    },
  };
}

/** Somebody changed the cell after it was read and before it was written. */
export function wasOvertaken({ cell, before }: Writing): boolean {
  const now = before.now();
  return now === null || now.formula !== null || !sameValue(now.value, cell.before.value);
}

/** The cell held what was written. */
export function wasHeld({ cell, after }: Writing): boolean {
  return sameValue(after.now()?.value ?? null, cell.after.value);
}

export function putBackStep({ range, before }: Writing): Step {
  const now = before.now();
  return {
    bytes: now ? contentBytes(now) : 0,
    queue: () => {
      if (now) putBack(range, now);
    },
  };
}
