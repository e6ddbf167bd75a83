import {
  checkInPieces,
  defaultSettings,
  ruleContextOf,
  understandInPieces,
  type CheckedTable,
  type Day,
  type InPieces,
  type OrderLines,
  type Profile,
  type RuleContext,
  type SheetCells,
  type UnderstoodTable,
} from "../../core";
import { readCheckedTables } from "../understand";
import type { Progress } from "../workbook";
import { goOn } from "./failure";

/** One sheet with all that was made of it. */
export interface CheckedSheet {
  readonly cells: SheetCells;
  readonly tables: readonly UnderstoodTable[];
  readonly checked: readonly CheckedTable[];
}

export interface SlicedCheck extends Progress {
  /** Tables of sheets that are not checked now: the team's calendar and stock may be among them. */
  readonly beside: readonly OrderLines[];
  readonly asOf: Day;
  readonly profile: Profile;
  /** Lets the host draw and answer between two pieces of work. */
  readonly pause: () => Promise<void>;
}

/** What the rules need to know of a team's settings, its calendar and stock sheets, and the day. */
export function ruleContext(asOf: Day, profile: Profile, tables: readonly OrderLines[]): RuleContext {
  return ruleContextOf(asOf, profile.settings ?? defaultSettings, tables);
}

/** What was read of sheets, checked or not. */
export function linesOf(sheets: readonly CheckedSheet[]): readonly OrderLines[] {
  return tablesOf(sheets).map(({ lines }) => lines);
}

interface ReadSheet extends Omit<CheckedSheet, "checked"> {
  readonly lines: readonly OrderLines[];
}

/** Understanding sheets takes about this share of understanding and checking them. */
const readingShare = 0.5;

/**
 * Understands and checks sheets, one piece of work at a time.
 * @throws WorkbookProblem `cancelled` when stopped
 */
export async function checkSheets(
  sheets: readonly SheetCells[],
  { asOf, profile, beside, pause, onProgress, signal }: SlicedCheck,
): Promise<readonly CheckedSheet[]> {
  const next = async (): Promise<void> => {
    await pause();
    goOn(signal);
  };
  const read: ReadSheet[] = [];
  for (const [index, cells] of sheets.entries()) {
    await next();
    const tables = await whole(understandInPieces(cells, profile.columns, profile.layouts), next);
    await next();
    read.push({ cells, tables, lines: readCheckedTables([{ cells, tables }], profile) });
    onProgress?.((readingShare * (index + 1)) / sheets.length);
  }
  const context = ruleContext(asOf, profile, [...beside, ...read.flatMap(({ lines }) => lines)]);
  const done: CheckedSheet[] = [];
  for (const [index, { cells, tables, lines }] of read.entries()) {
    const checked: CheckedTable[] = [];
    for (const table of lines) {
      await next();
      checked.push(await whole(checkInPieces(table, context), next, table.count));
    }
    done.push({ cells, tables, checked });
    onProgress?.(readingShare + ((1 - readingShare) * (index + 1)) / sheets.length);
  }
  return done;
}

/** Does work piece by piece; a piece that weighs little joins the next before a pause is made. */
async function whole<T>(pieces: InPieces<T>, next: () => Promise<void>, weight = heaviest): Promise<T> {
  let done = 0;
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    done += weight;
    if (done < heaviest) continue;
    done = 0;
    await next();
  }
}

/** Lines times rules looked at in one go: a few hundredths of a second. */
const heaviest = 150_000;

/** Every checked table of the workbook, in the order of the sheets. */
export function tablesOf(sheets: readonly CheckedSheet[]): readonly CheckedTable[] {
  return sheets.flatMap(({ checked }) => checked);
}
