import { sameValue } from "../../../app/same-value";
import type { CellChange, ChangeOutcome, Refusal } from "../../../app/workbook";
import { sendSteps } from "../host/steps";
import { doWork, type PutRight, type Workshop } from "../host/work";
import { loadSheets, readCells, type CellNow } from "./cell-content";
import {
  keepRecords,
  readRecords,
  type ChangedCell,
  type ChangeRecord,
  type ChangeRecords,
} from "./change-records";
import { putBackStep, wasOvertaken, writeStep, writingOf } from "./writing";

function refusalOf(now: CellNow | null, { after }: ChangedCell): Refusal | null {
  if (!now) return "sheetGone";
  if (now.formula !== null) return "formula";
  if (!sameValue(now.value, after.value)) return "changed";
  return now.isProtected ? "protected" : null;
}

/**
 * Brings back what the cells of a record held, where they still hold what was written, and forgets the record. What
 * somebody typed meanwhile is put back and refused.
 */
async function takeBack(
  context: Excel.RequestContext,
  all: ChangeRecords,
  record: ChangeRecord,
  begin: () => void,
): Promise<ChangeOutcome> {
  const places = record.cells.map(({ change }) => change);
  const sheets = await loadSheets(context, places);
  const now = await readCells(context, places, sheets);
  const refused: { change: CellChange; reason: Refusal }[] = [];
  const writings = record.cells.flatMap((cell, index) => {
    const reason = refusalOf(now[index] ?? null, cell);
    if (reason) refused.push({ change: cell.change, reason });
    return reason ? [] : writingOf(backwards(cell), sheets);
  });
  const rest = all.records.filter(({ token }) => token !== record.token);
  const steps = [
    { bytes: 100, queue: begin },
    ...writings.map(writeStep),
    ...keepRecords(context, all, rest),
  ];
  await sendSteps(context, steps);
  const overtaken = writings.filter(wasOvertaken);
  if (overtaken.length > 0) await sendSteps(context, overtaken.map(putBackStep));
  return {
    written: writings.filter((one) => !overtaken.includes(one)).map(({ cell }) => cell.change),
    refused: [
      ...refused,
      ...overtaken.map(({ cell: { change } }) => ({ change, reason: "changed" as const })),
    ],
  };
}

/** The change that takes a change back. */
function backwards({ change, before, after }: ChangedCell): ChangedCell {
  return { change, before: after, after: before };
}

/** Work on a record says its token, so that a sweep finds it. */
function recordToken(token: string): string {
  return token.slice(0, token.includes(".") ? token.indexOf(".") : undefined);
}

/** Takes back what broken work wrote; a broken taking back is finished the same way. */
export const putCellsRight: PutRight = async (context, token) => {
  const all = await readRecords(context);
  const record = all.records.find((one) => one.token === recordToken(token));
  if (record) await takeBack(context, all, record, () => undefined);
};

/** Takes back the newest changes; null when none are kept. */
export function undo(workshop: Workshop): Promise<ChangeOutcome | null> {
  return doWork(workshop, "cells", async (context, token, begin) => {
    const all = await readRecords(context);
    const record = all.records.at(-1);
    const finish = (): void => undefined;
    if (!record) return { result: null, finish };
    const result = await takeBack(context, all, record, () => {
      begin(`${record.token}.${token}`);
    });
    return { result, finish };
  });
}
