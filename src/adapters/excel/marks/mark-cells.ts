import type { Mark, MarkOutcome, Progress } from "../../../app/workbook";
import type { ExcelClient } from "../host/client";
import { keepSteps, readKept } from "../host/kept-text";
import { goOn, sendSteps } from "../host/steps";
import { doWork, type PutRight, type Workshop } from "../host/work";
import { clearSteps, drawSteps, type MarksWanted } from "./draw-marks";
import { findMarks, type MarksThere } from "./marks-there";
import { wantedMarks } from "./wanted-marks";

/** Where the marks there were are kept while they are replaced. */
const keptName = "gendan.marks";

interface Journal extends MarksWanted {
  /** Of the work that wrote it. */
  readonly token: string;
}

/** Our marks as they are, to be drawn again: by the ids of their sheets, which a co-author may rename. */
function journalOf({ fills, remarks }: MarksThere, token: string): Journal {
  return {
    token,
    fills: fills.flatMap(({ sheet, severity, areas }) =>
      severity ? [{ sheet: sheet.id, severity, areas }] : [],
    ),
    remarks: remarks
      .filter(({ own }) => own)
      .map(({ sheet, area, text }) => ({
        sheet: sheet.id,
        row: area.firstRow,
        column: area.firstColumn,
        text,
      })),
  };
}

/** Draws marks in place of those there were; without notes only their fills. */
function replaceMarks(
  workshop: Workshop,
  marks: readonly Mark[],
  progress: Progress,
  notesToo: boolean,
): Promise<MarkOutcome> {
  const { client } = workshop;
  return doWork(workshop, "marks", async (context, token, begin) => {
    const there = await findMarks(context, client);
    const [kept] = await readKept(context, [keptName]);
    goOn(progress);
    const wanted = wantedMarks(marks, there, notesToo);
    const journal = JSON.stringify(journalOf(there, token));
    const steps = [
      { bytes: 100, queue: begin },
      ...(kept ? keepSteps(context, keptName, kept, journal) : []),
      ...clearSteps(there),
      ...drawSteps(context, wanted, client),
    ];
    await sendSteps(context, steps, progress);
    return { result: { withoutNote: wanted.withoutNote }, finish: () => undefined };
  });
}

function isRefusedArgument(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "InvalidArgument";
}

/**
 * Marks cells with a rule of our own and a note (a comment before ExcelApi 1.18, nothing before 1.10). Where Excel
 * does not tell of its old notes, a comment on one of their cells is refused: then all marks are made without notes.
 */
export async function markCells(
  workshop: Workshop,
  marks: readonly Mark[],
  progress: Progress = {},
): Promise<MarkOutcome> {
  const { client } = workshop;
  try {
    return await replaceMarks(workshop, marks, progress, client.supports("1.10"));
  } catch (error) {
    if (client.supports("1.18") || !isRefusedArgument(error)) throw error;
    return replaceMarks(workshop, marks, progress, false);
  }
}

/** Draws again the marks there were before a piece of work that broke, on the sheets that are still there. */
export function putMarksRight(client: ExcelClient): PutRight {
  return async (context, token) => {
    const [kept] = await readKept(context, [keptName]);
    const journal = kept?.text ? (JSON.parse(kept.text) as Journal) : null;
    if (journal?.token !== token) return;
    const there = await findMarks(context, client);
    const ids = new Set(there.sheets.map(({ id }) => id));
    const wanted = {
      fills: journal.fills.filter(({ sheet }) => ids.has(sheet)),
      remarks: journal.remarks.filter(({ sheet }) => ids.has(sheet)),
    };
    await sendSteps(context, [...clearSteps(there), ...drawSteps(context, wanted, client)]);
  };
}
