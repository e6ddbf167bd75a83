import type { ICellData } from "@univerjs/core";
import type { CellChange, ChangeOutcome, Progress, Refusal } from "../../../app/workbook";
import { dayFromText, isDateFormat } from "../../../core";
import { goOn, mutate, sheetNamed, sheetsNow, type SheetNow, type UniverHost } from "../host";
import { cellReader, contentCell, sameValue, type CellContent, type CellNow } from "./cell-now";

/** A changed cell: what it held and what was written. */
export interface ChangedCell {
  readonly change: CellChange;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The changes of one command, to be taken back. The newest last. */
export type Journal = (readonly ChangedCell[])[];

const dayFormat = "yyyy-mm-dd";

/**
 * What the cell shall hold.
 * @throws RangeError when the change is not of the type it says
 */
function contentAfter({ type, value }: CellChange, { numberFormat }: CellNow): CellContent {
  if (type === "text") return { value: String(value), numberFormat };
  const number = type === "day" ? dayFromText(String(value)) : Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`${String(value)} is no ${type}`);
  if (type === "number")
    return { value: number, numberFormat: numberFormat === "@" ? "General" : numberFormat };
  return { value: number, numberFormat: isDateFormat(numberFormat) ? numberFormat : dayFormat };
}

type Readers = (change: CellChange) => CellNow | null;

/** Reads cells by their sheets; null where the sheet is gone. */
function readers(sheets: readonly SheetNow[]): Readers {
  const bySheet = new Map<string, ReturnType<typeof cellReader> | null>();
  return (change) => {
    let read = bySheet.get(change.sheet);
    if (read === undefined) {
      const sheet = sheetNamed(sheets, change.sheet);
      read = sheet ? cellReader(sheet) : null;
      bySheet.set(change.sheet, read);
    }
    return read?.(change) ?? null;
  };
}

/** Writes contents, one mutation a sheet. */
function putContents(
  host: UniverHost,
  sheets: readonly SheetNow[],
  cells: readonly { readonly change: CellChange; readonly content: CellContent }[],
): void {
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { change, content } of cells) {
    const id = sheetNamed(sheets, change.sheet)?.id ?? "";
    const rows = bySheet.get(id) ?? {};
    (rows[change.row - 1] ??= {})[change.column] = contentCell(content);
    bySheet.set(id, rows);
  }
  for (const [subUnitId, cellValue] of bySheet) {
    mutate(host, "sheet.mutation.set-range-values", { subUnitId, cellValue });
  }
}

function refusalOf(now: CellNow | null, held: CellContent["value"]): Refusal | null {
  if (!now) return "sheetGone";
  if (now.isProtected) return "protected";
  if (now.isFormula) return "formula";
  return sameValue(now.value, held) ? null : "changed";
}

/** Writes accepted changes where the cells still hold what they held; a cell is changed once. */
export function writeCells(
  host: UniverHost,
  journal: Journal,
  changes: readonly CellChange[],
  progress: Progress = {},
): ChangeOutcome {
  goOn(progress);
  const sheets = sheetsNow(host);
  const read = readers(sheets);
  const met = new Set<string>();
  const cells: ChangedCell[] = [];
  const refused: { change: CellChange; reason: Refusal }[] = [];
  for (const change of changes) {
    const now = read(change);
    const key = `${change.sheet}!${change.row}:${change.column}`;
    const reason = refusalOf(now, change.before) ?? (met.has(key) ? "changed" : null);
    met.add(key);
    if (reason || !now) refused.push({ change, reason: reason ?? "sheetGone" });
    else cells.push({ change, before: now, after: contentAfter(change, now) });
  }
  if (cells.length > 0) {
    journal.push(cells);
    putContents(
      host,
      sheets,
      cells.map(({ change, after }) => ({ change, content: after })),
    );
  }
  progress.onProgress?.(1);
  return { written: cells.map(({ change }) => change), refused };
}

/** Takes back the newest changes where the cells still hold them; null when there are none. */
export function undo(host: UniverHost, journal: Journal): ChangeOutcome | null {
  const cells = journal.at(-1);
  if (!cells) return null;
  const sheets = sheetsNow(host);
  const read = readers(sheets);
  const judged = cells.map((cell) => ({ ...cell, reason: refusalOf(read(cell.change), cell.after.value) }));
  const free = judged.filter(({ reason }) => reason === null);
  putContents(
    host,
    sheets,
    free.map(({ change, before }) => ({ change, content: before })),
  );
  journal.pop();
  return {
    written: free.map(({ change }) => change),
    refused: judged.flatMap(({ change, reason }) => (reason ? [{ change, reason }] : [])),
  };
}
