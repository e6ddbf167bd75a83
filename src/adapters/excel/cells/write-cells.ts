import { sameValue } from "../../../app/same-value";
import {
  WorkbookProblem,
  type CellChange,
  type ChangeOutcome,
  type Progress,
  type Refusal,
} from "../../../app/workbook";
import { dayFromText, isDateFormat } from "../../../core";
import { countsFrom1904, days1904, loadEarlyDay } from "../host/cell-text";
import { goOn, sendSteps } from "../host/steps";
import { doWork, type Workshop } from "../host/work";
import { loadSheets, readCells, type CellContent, type CellNow } from "./cell-content";
import { keepRecords, readRecords, type ChangedCell } from "./change-records";
import { putBackStep, wasHeld, wasOvertaken, writeStep, writingOf } from "./writing";

const dayFormat = "yyyy-mm-dd";

/**
 * What the cell shall hold.
 * @throws RangeError when the change is not of the type it says
 */
function contentAfter({ type, value }: CellChange, now: CellNow, date1904: boolean): CellContent {
  const { numberFormat } = now;
  if (type === "text") return { value: String(value), numberFormat };
  const number = type === "day" ? dayFromText(String(value)) : Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`${String(value)} is no ${type}`);
  if (type === "number")
    return { value: number, numberFormat: numberFormat === "@" ? "General" : numberFormat };
  return {
    value: number - (date1904 ? days1904 : 0),
    numberFormat: isDateFormat(numberFormat) ? numberFormat : dayFormat,
  };
}

function refusalOf(now: CellNow | null, { before }: CellChange): Refusal | null {
  if (!now) return "sheetGone";
  if (now.isProtected) return "protected";
  if (now.formula !== null) return "formula";
  return sameValue(now.value, before) ? null : "changed";
}

interface Sorted {
  readonly cells: readonly ChangedCell[];
  readonly refused: ChangeOutcome["refused"];
}

/** A cell is changed once: a second change of it finds the first. */
function sort(changes: readonly CellChange[], now: readonly (CellNow | null)[], date1904: boolean): Sorted {
  const cells: ChangedCell[] = [];
  const refused: { change: CellChange; reason: Refusal }[] = [];
  const met = new Set<string>();
  for (const [index, change] of changes.entries()) {
    const cell = now[index] ?? null;
    const key = `${change.sheet}!${change.row}:${change.column}`;
    const reason = refusalOf(cell, change) ?? (met.has(key) ? "changed" : null);
    met.add(key);
    if (reason || !cell) refused.push({ change, reason: reason ?? "sheetGone" });
    else {
      const { value, numberFormat } = cell;
      cells.push({ change, before: { value, numberFormat }, after: contentAfter(change, cell, date1904) });
    }
  }
  return { cells, refused };
}

/**
 * Writes accepted changes where the cells still hold what they held, all that can be written or none. What they held
 * is kept first; what was written is read back; what somebody typed meanwhile is put back and refused.
 */
export async function writeCells(
  workshop: Workshop,
  changes: readonly CellChange[],
  progress: Progress = {},
): Promise<ChangeOutcome> {
  if (changes.length === 0) return { written: [], refused: [] };
  return doWork<ChangeOutcome>(workshop, "cells", async (context, token, begin) => {
    const earlyDay = loadEarlyDay(context);
    const all = await readRecords(context);
    const sheets = await loadSheets(context, changes);
    const now = await readCells(context, changes, sheets);
    const { cells, refused } = sort(changes, now, countsFrom1904(earlyDay));
    const finish = (): void => undefined;
    if (cells.length === 0) return { result: { written: [], refused }, finish };
    goOn(progress);
    const writings = cells.flatMap((cell) => writingOf(cell, sheets));
    const first = {
      bytes: 100,
      queue: (): void => {
        begin();
      },
    };
    const journal = keepRecords(context, all, [...all.records, { token, cells }]);
    await sendSteps(context, [first, ...journal, ...writings.map(writeStep)], progress);
    if (!writings.every(wasHeld)) {
      throw new WorkbookProblem("unknownOutcome", "a cell does not hold what was written");
    }
    const overtaken = writings.filter(wasOvertaken);
    const written = writings.filter((one) => !overtaken.includes(one)).map(({ cell }) => cell);
    if (overtaken.length > 0) {
      const kept = await readRecords(context);
      const records = [...kept.records.filter((one) => one.token !== token), { token, cells: written }];
      await sendSteps(context, [...overtaken.map(putBackStep), ...keepRecords(context, kept, records)]);
    }
    const late = overtaken.map(({ cell: { change } }) => ({ change, reason: "changed" as const }));
    return {
      result: { written: written.map(({ change }) => change), refused: [...refused, ...late] },
      finish,
    };
  });
}
