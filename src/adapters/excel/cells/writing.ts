import type { Step } from "../host/steps";
import {
  askCell,
  contentBytes,
  putBack,
  putContent,
  rangeAt,
  sameValue,
  type AskedCell,
} from "./cell-content";
import type { ChangedCell } from "./change-records";

/** A change under way: the cell is asked for once more in the very request that writes it. */
export interface Writing {
  readonly cell: ChangedCell;
  readonly range: Excel.Range;
  readonly witness: AskedCell;
}

export function writingOf(
  cell: ChangedCell,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): readonly Writing[] {
  const sheet = sheets.get(cell.change.sheet);
  return sheet ? [{ cell, range: rangeAt(sheet, cell.change), witness: askCell(cell.change, sheets) }] : [];
}

export function writeStep({ cell: { after }, range, witness }: Writing): Step {
  return {
    bytes: witness.ask.bytes + contentBytes(after),
    queue: () => {
      witness.ask.queue();
      putContent(range, after);
    },
  };
}

/** Somebody changed the cell after it was read and before it was written. */
export function wasOvertaken({ cell: { before }, witness }: Writing): boolean {
  const now = witness.now();
  return now === null || now.formula !== null || !sameValue(now.value, before.value);
}

export function putBackStep({ range, witness }: Writing): Step {
  const now = witness.now();
  return {
    bytes: now ? contentBytes(now) : 0,
    queue: () => {
      if (now) putBack(range, now);
    },
  };
}
