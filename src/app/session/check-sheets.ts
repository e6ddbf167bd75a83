import {
  checkInPieces,
  chineseWorkCalendar,
  defaultSettings,
  understandInPieces,
  type CheckedTable,
  type Day,
  type InPieces,
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
  readonly asOf: Day;
  readonly profile: Profile;
  /** Lets the host draw and answer between two pieces of work. */
  readonly pause: () => Promise<void>;
}

/** What the rules need to know of a team's settings and the day. */
export function ruleContext(asOf: Day, profile: Profile): RuleContext {
  const settings = profile.settings ?? defaultSettings;
  return { asOf, settings, calendar: chineseWorkCalendar(settings) };
}

/**
 * Understands and checks sheets, one piece of work at a time.
 * @throws WorkbookProblem `cancelled` when stopped
 */
export async function checkSheets(
  sheets: readonly SheetCells[],
  { asOf, profile, pause, onProgress, signal }: SlicedCheck,
): Promise<readonly CheckedSheet[]> {
  const context = ruleContext(asOf, profile);
  const next = async (): Promise<void> => {
    await pause();
    goOn(signal);
  };
  const done: CheckedSheet[] = [];
  for (const [index, cells] of sheets.entries()) {
    await next();
    const tables = await whole(understandInPieces(cells, profile.columns, profile.layouts), next);
    await next();
    const lines = readCheckedTables([{ cells, tables }], profile);
    const checked: CheckedTable[] = [];
    for (const table of lines) {
      await next();
      checked.push(await whole(checkInPieces(table, context), next, table.count));
    }
    done.push({ cells, tables, checked });
    onProgress?.((index + 1) / sheets.length);
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
