import { fillText } from "../../lang";
import type { ReportCell } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { cellAt, styleAt, type SheetCells } from "../../sheet/cells";
import { reviewSheetName, reviewTitle } from "../titles";
import {
  commentHeaders,
  commentsEnd,
  commentTopics,
  isText,
  writtenColumns,
  type CommentTopic,
  type WrittenColumn,
} from "./topics";

/** What people wrote in one row. */
export type Written = Readonly<Record<WrittenColumn, ReportCell>>;

/** What people wrote on a review, to stand on the next one of the same month. */
export interface KeptComments {
  readonly byTopic: ReadonlyMap<CommentTopic, Written>;
  /** Rows under a topic of their own, or none. */
  readonly more: readonly { readonly topic: string; readonly written: Written }[];
}

/** A sheet of this name may be the review of the month, the first or a later one of it. */
export function isReviewSheet(name: string, month: string): boolean {
  return Object.values(reviewSheetName).some((text) => name.startsWith(fillText(text, { month })));
}

/** Rows looked at under the headers, where the sentence that ends the table was taken out. */
const mostRows = 60;

/**
 * What people wrote on the review of a month.
 *
 * @param sheets - sheets Gendan made, in the order of their tabs: the last review of the month counts
 * @param month - `YYYY-MM`
 * @returns null where no review of the month is among them
 */
export function keptComments(sheets: readonly SheetCells[], month: string): KeptComments | null {
  const sheet = sheets.filter((one) => isReviewOf(one, month)).at(-1);
  return sheet ? readComments(sheet) : null;
}

/** A sheet is the review of a month by its title, whatever it is called. */
function isReviewOf(sheet: SheetCells, month: string): boolean {
  const title = cellAt(sheet, 1, 0);
  return Object.values(reviewTitle).some((text) => fillText(text, { month }) === title);
}

function readComments(sheet: SheetCells): KeptComments {
  const byTopic = new Map<CommentTopic, Written>();
  const more: { topic: string; written: Written }[] = [];
  const header = rowOfHeaders(sheet);
  const columns = header === null ? null : columnsUnder(sheet, header);
  if (header === null || columns === null) return { byTopic, more };
  for (let row = header + 1; row <= Math.min(sheet.rowCount, header + mostRows); row += 1) {
    const label = cellAt(sheet, row, 0);
    if (isText(commentsEnd, label)) break;
    const written: Written = {
      comment: readCell(sheet, row, columns.get("comment")),
      owner: readCell(sheet, row, columns.get("owner")),
      due: readCell(sheet, row, columns.get("due")),
    };
    const topic = commentTopics.find((one) => isText(one.label, label));
    const said = writtenColumns.some((column) => written[column].kind !== "none");
    if (topic && !byTopic.has(topic.id)) byTopic.set(topic.id, written);
    else if (said || typeof label === "string") more.push({ topic: String(label ?? ""), written });
  }
  return { byTopic, more };
}

function rowOfHeaders(sheet: SheetCells): number | null {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (isText(commentHeaders.topic, cellAt(sheet, row, 0))) return row;
  }
  return null;
}

function columnsUnder(sheet: SheetCells, row: number): ReadonlyMap<WrittenColumn, number> {
  const at = new Map<WrittenColumn, number>();
  sheet.columns.forEach((_, column) => {
    const name = writtenColumns.find((one) => isText(commentHeaders[one], cellAt(sheet, row, column)));
    if (name !== undefined) at.set(name, column);
  });
  return at;
}

function readCell(sheet: SheetCells, row: number, column: number | undefined): ReportCell {
  const value = column === undefined ? null : cellAt(sheet, row, column);
  if (typeof value === "string") return textCell(value.trim());
  if (typeof value !== "number" || column === undefined) return textCell(null);
  return styleAt(sheet, row, column).isDate ? dayCell(Math.floor(value)) : numberCell(value, "quantity");
}
