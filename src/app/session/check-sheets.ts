import {
  checkInPieces,
  chineseWorkCalendar,
  defaultSettings,
  type CheckedTable,
  type Day,
  type OrderLines,
  type Profile,
  type RuleContext,
  type SheetCells,
  type UnderstoodTable,
} from "../../core";
import { readCheckedTables, understand } from "../understand";
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
    const understood = understand([cells], profile);
    await next();
    const lines = readCheckedTables(understood, profile);
    const checked: CheckedTable[] = [];
    for (const table of lines) {
      await next();
      checked.push(await checkedTable(table, context, next));
    }
    done.push({ cells, tables: understood.flatMap(({ tables }) => tables), checked });
    onProgress?.((index + 1) / sheets.length);
  }
  return done;
}

/** Lines times rules that are looked at in one go: a few hundredths of a second. */
const longestPiece = 150_000;

async function checkedTable(
  lines: OrderLines,
  context: RuleContext,
  next: () => Promise<void>,
): Promise<CheckedTable> {
  const pieces = checkInPieces(lines, context);
  let looked = 0;
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    looked += lines.count;
    if (looked < longestPiece) continue;
    looked = 0;
    await next();
  }
}

/** Every checked table of the workbook, in the order of the sheets. */
export function tablesOf(sheets: readonly CheckedSheet[]): readonly CheckedTable[] {
  return sheets.flatMap(({ checked }) => checked);
}
