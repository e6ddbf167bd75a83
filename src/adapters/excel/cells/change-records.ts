import type { CellChange } from "../../../app/workbook";
import { keepSteps, type KeptText, readKept } from "../host/kept-text";
import type { Step } from "../host/steps";
import type { CellContent } from "./cell-content";

/** A changed cell: what it held and what was written. */
export interface ChangedCell {
  readonly change: CellChange;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The changes of one command, to be taken back. */
export interface ChangeRecord {
  readonly token: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangeRecords {
  readonly kept: KeptText;
  /** The newest last. */
  readonly records: readonly ChangeRecord[];
}

const keptName = "gendan.changes";
/** Commands that can be taken back, and the cells they may have changed in all. */
const mostRecords = 20;
const mostCells = 20_000;

export async function readRecords(context: Excel.RequestContext): Promise<ChangeRecords> {
  const [kept = { head: { revision: 0, parts: 0 }, text: null }] = await readKept(context, [keptName]);
  return { kept, records: kept.text === null ? [] : (JSON.parse(kept.text) as ChangeRecord[]) };
}

/** The newest records that may be kept; the newest of all always is. */
function newest(records: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const kept: ChangeRecord[] = [];
  let cells = 0;
  for (const record of [...records].reverse()) {
    cells += record.cells.length;
    if (kept.length > 0 && (kept.length === mostRecords || cells > mostCells)) break;
    kept.unshift(record);
  }
  return kept;
}

/** The steps that keep these records in place of those there were. */
export function keepRecords(
  context: Excel.RequestContext,
  { kept }: ChangeRecords,
  records: readonly ChangeRecord[],
): readonly Step[] {
  return keepSteps(context, keptName, kept, JSON.stringify(newest(records)));
}
