import type { Day } from "../../dates/day";
import type { WorkCalendar } from "../../dates/work-calendar";
import type { OrderLines } from "../../orders/lines";
import { foldText } from "../../orders/values/fold";
import { readStateWord } from "../../orders/values/state-words";
import type { DeskTable } from "../desk/desk";
import { numberAt, textAt, type LineAt } from "../desk/line-values";

/** A table that may name exceptions. */
export interface ExceptionTable {
  readonly lines: OrderLines;
  /** 1 for an order line that is neither done nor cancelled; of other tables nothing is asked. */
  readonly open: Uint8Array;
}

/** Something that went wrong: a row of the log, or an order line that names it. */
export interface ExceptionItem<T extends ExceptionTable = DeskTable> {
  readonly line: { readonly table: T; readonly at: number };
  readonly type: string | null;
  readonly cause: string | null;
  /** NaN where not said. */
  readonly opened: Day;
  /** NaN while open, or where not said. */
  readonly closed: Day;
  readonly isOpen: boolean;
  /** Working days from opening to closing, or to the document's day; NaN where the opening is not said. */
  readonly workdays: number;
  readonly isGrave: boolean;
}

/** Words of a severity, a type or a complaint that take an exception up at once. Source: domain.md, section 3, 8. */
const grave = /严重|重大|批量|紧急|grave|critical|severe|major|high/i;

/** What exceptions are looked for in, and how their clock runs. */
export interface ExceptionSearch<T extends ExceptionTable> {
  readonly tables: readonly T[];
  readonly date: Day;
  readonly calendar: WorkCalendar;
}

/** Every exception of the tables that is not after the day, those of the log before those of order lines. */
export function exceptionItems<T extends ExceptionTable>(
  search: ExceptionSearch<T>,
): readonly ExceptionItem<T>[] {
  const { tables, date } = search;
  const items: ExceptionItem<T>[] = [];
  for (const kind of ["exceptions", "orders"] as const) {
    for (const table of tables) {
      if (table.lines.kind !== kind) continue;
      for (let at = 0; at < table.lines.count; at += 1) {
        if (!saysSomething(table.lines, at)) continue;
        const line = { table, at };
        if (!(numberAt(line, "openedDate") > date)) items.push(itemOf(line, search));
      }
    }
  }
  return items;
}

/** An exception or a complaint is written, and not that there is none (`无`). */
function saysSomething({ columns: { exception, complaint } }: OrderLines, at: number): boolean {
  return isSaid(exception?.texts[at]) || isSaid(complaint?.texts[at]);
}

function isSaid(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && readStateWord(text) !== "none";
}

function itemOf<T extends ExceptionTable>(
  line: ExceptionItem<T>["line"],
  { date, calendar }: ExceptionSearch<T>,
): ExceptionItem<T> {
  const opened = numberAt(line, "openedDate");
  const written = numberAt(line, "closedDate");
  const closed = written <= date ? written : Number.NaN;
  const words = [textAt(line, "severity"), textAt(line, "exceptionType"), textAt(line, "complaint")];
  return {
    line,
    type: named(line, "exceptionType"),
    cause: named(line, "cause"),
    opened,
    closed,
    isOpen: Number.isNaN(closed) && !isOver(line),
    workdays: calendar.workdaysBetween(opened, Number.isNaN(closed) ? date : closed),
    isGrave: words.some((text) => text !== null && grave.test(text)),
  };
}

/** Words stand in place of the day of closing; or it is an order line that is done or cancelled. */
function isOver({ table: { lines, open }, at }: ExceptionItem<ExceptionTable>["line"]): boolean {
  return lines.columns.closedDate?.words.has(at) === true || (lines.kind === "orders" && open[at] !== 1);
}

function named(line: LineAt, field: "exceptionType" | "cause"): string | null {
  const text = foldText(textAt(line, field) ?? "");
  return text === "" ? null : text;
}
