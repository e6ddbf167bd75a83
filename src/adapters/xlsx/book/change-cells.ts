import { sameValue } from "../../../app/same-value";
import {
  WorkbookProblem,
  type CellChange,
  type CellPlace,
  type ChangeOutcome,
  type Refusal,
} from "../../../app/workbook";
import { cellAt, dayFromText, type CellValue } from "../../../core";
import { longestCellText, type CellEdit, type DayValue } from "../write/cells/cell-edit";
import { days1904 } from "../write/days-1904";
import { cellGuards, coveredPlaces, placeKey, sheetNamed, type OpenBook } from "./open-book";
import type { Wanted } from "./wanted";

/** What a change makes of a cell. */
type Content = string | number | DayValue;

/** A changed cell, and what was wanted of it before; nothing: it held what the file holds. */
interface ChangedCell {
  readonly change: CellChange;
  readonly before: CellEdit | undefined;
  readonly after: Content;
}

/** The changes of one command, to be taken back. */
export type ChangeRecord = readonly ChangedCell[];

/**
 * @throws RangeError when the change is not of the type it says
 * @throws WorkbookProblem `tooLarge` for a text no cell holds
 */
function contentOf({ type, value }: CellChange): Content {
  if (type === "text") {
    const text = String(value);
    if (text.length > longestCellText) throw new WorkbookProblem("tooLarge", `${text.length} characters`);
    return text;
  }
  const number = type === "day" ? dayFromText(String(value)) : Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`${String(value)} is no ${type}`);
  return type === "day" ? { day: number } : number;
}

function shownValue(content: Content, date1904: boolean): CellValue {
  return typeof content === "object" ? content.day - (date1904 ? days1904 : 0) : content;
}

/** Tells why a cell cannot be given another value than `held`; null when it can. */
function refuser(open: OpenBook, places: readonly CellPlace[]) {
  const guards = cellGuards(open, places);
  const covered = coveredPlaces(open, places);
  return (place: CellPlace, held: CellValue): Refusal | null => {
    const sheet = sheetNamed(open, place.sheet);
    const guard = guards.get(placeKey(place));
    if (!sheet || !guard) return "sheetGone";
    const { hold } = guard;
    if (guard.isLocked || hold === "tableHeader" || hold === "pivotTable") return "protected";
    if (covered.has(placeKey(place))) return "protected";
    if (hold !== null || sheet.columns[place.column]?.formulaRows.has(place.row)) return "formula";
    return sameValue(cellAt(sheet, place.row, place.column), held) ? null : "changed";
  };
}

export interface Changed {
  readonly outcome: ChangeOutcome;
  readonly record: ChangeRecord;
}

/** Wants changes where the cells hold what they held. A cell is changed once: a second change finds the first. */
export function changeCells(open: OpenBook, wanted: Wanted, changes: readonly CellChange[]): Changed {
  const refusalOf = refuser(open, changes);
  const record: ChangedCell[] = [];
  const refused: { change: CellChange; reason: Refusal }[] = [];
  const met = new Set<string>();
  for (const change of changes) {
    const key = placeKey(change);
    const reason = refusalOf(change, change.before) ?? (met.has(key) ? "changed" : null);
    met.add(key);
    if (reason) refused.push({ change, reason });
    else record.push({ change, before: wanted.cells.get(key), after: contentOf(change) });
  }
  for (const { change, after } of record) {
    const { row, column } = change;
    const sheet = sheetNamed(open, change.sheet)?.name ?? change.sheet;
    wanted.cells.set(placeKey(change), { sheet, row, column, value: after });
  }
  return { outcome: { written: record.map(({ change }) => change), refused }, record };
}

/** Takes changes back where the cells still hold what was written. */
export function takeBack(open: OpenBook, wanted: Wanted, record: ChangeRecord): ChangeOutcome {
  const refusalOf = refuser(
    open,
    record.map(({ change }) => change),
  );
  const written: CellChange[] = [];
  const refused: { change: CellChange; reason: Refusal }[] = [];
  for (const { change, before, after } of record) {
    const date1904 = sheetNamed(open, change.sheet)?.date1904 ?? false;
    const reason = refusalOf(change, shownValue(after, date1904));
    if (reason) {
      refused.push({ change, reason });
      continue;
    }
    written.push(change);
    if (before) wanted.cells.set(placeKey(change), before);
    else wanted.cells.delete(placeKey(change));
  }
  return { written, refused };
}
