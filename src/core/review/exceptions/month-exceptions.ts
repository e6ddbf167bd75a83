import type { Day } from "../../dates/day";
import type { WorkCalendar } from "../../dates/work-calendar";
import { isOpenState, deliveryStates } from "../../delivery/delivery";
import {
  exceptionItems,
  type ExceptionItem,
  type ExceptionTable,
} from "../../documents/exceptions/exception-items";
import { numberAt, textAt } from "../../documents/desk/line-values";
import { readStateWord } from "../../orders/values/state-words";
import type { Month } from "../month";
import { share } from "../tally";
import { isCopy, type ReviewTable } from "../tables/review-table";
import { exceptionGroup, type ExceptionGroup } from "./exception-groups";

export interface ReviewException extends ExceptionItem<ReviewTable & ExceptionTable> {
  /** The day it counts on: when it was opened, else the due date of its order line; NaN for neither. */
  readonly day: Day;
  readonly isComplaint: boolean;
}

/** Exceptions counted; entries of arrays are months, see `MonthSurvey.months`. Null where the workbook does not tell. */
export interface ExceptionSurvey {
  /** Those of the month, or open: one list a group, see `exceptionGroups`. */
  readonly groups: readonly (readonly ReviewException[])[];
  /** Every exception on a known day, of any month. */
  readonly dated: readonly ReviewException[];
  readonly opened: readonly (number | null)[];
  readonly complaints: readonly (number | null)[];
  /** Mean working days from opening to closing of those closed in the month. */
  readonly daysToClose: readonly (number | null)[];
  /** Exceptions that no day can be given. */
  readonly undated: number;
  /** The order lines that are left out because the log names their order. */
  readonly inLog: number;
}

const complaintWords = /客诉|投诉|索赔|complain|claim|\brma\b/i;

export interface ExceptionSources {
  readonly orders: readonly ReviewTable[];
  readonly others: readonly ReviewTable[];
  readonly months: readonly Month[];
  readonly asOf: Day;
  readonly calendar: WorkCalendar;
}

/** Counts the exceptions of the logs and of the order lines; null where no table keeps any. */
export function surveyExceptions({
  orders,
  others,
  months,
  asOf,
  calendar,
}: ExceptionSources): ExceptionSurvey | null {
  const tables = [...others, ...orders].filter(keepsExceptions).map(withOpenFlags);
  if (tables.length === 0) return null;
  const all = exceptionItems({ tables, date: asOf, calendar }).filter(
    ({ line: { table, at } }) => !isCopy(table, at),
  );
  const logged = new Set(
    all.flatMap(({ line }) => (line.table.lines.kind === "orders" ? [] : (textAt(line, "orderNo") ?? []))),
  );
  const isInLog = ({ line }: ExceptionItem<ReviewTable & ExceptionTable>) =>
    line.table.lines.kind === "orders" && logged.has(textAt(line, "orderNo") ?? "");
  const items = all.filter((item) => !isInLog(item)).map(reviewed);
  const groups: Record<ExceptionGroup, ReviewException[]> = {
    openBefore: [],
    opened: [],
    over: [],
    closed: [],
    closedBefore: [],
  };
  const month = months.at(-1);
  for (const item of items) {
    const group = month && exceptionGroup(item, month);
    if (group) groups[group].push(item);
  }
  const dated = items.filter(({ day }) => !Number.isNaN(day));
  return {
    groups: Object.values(groups),
    dated,
    ...byMonth(items, dated, months),
    undated: items.length - dated.length,
    inLog: all.length - items.length,
  };
}

function keepsExceptions({ lines: { kind, columns } }: ReviewTable): boolean {
  const keeps = columns.exception !== undefined || columns.complaint !== undefined;
  return keeps && (kind === "exceptions" || kind === "orders");
}

const isOpen = Uint8Array.from(deliveryStates, (state) => (isOpenState(state) ? 1 : 0));

function withOpenFlags(table: ReviewTable): ReviewTable & ExceptionTable {
  return { ...table, open: table.delivery.states.map((state) => isOpen[state] ?? 0) };
}

function reviewed(item: ExceptionItem<ReviewTable & ExceptionTable>): ReviewException {
  const due = item.line.table.lines.kind === "orders" ? numberAt(item.line, "requiredDate") : Number.NaN;
  const complaint = textAt(item.line, "complaint");
  const said = complaint !== null && readStateWord(complaint) !== "none";
  const words = [item.type ?? "", textAt(item.line, "exception") ?? ""];
  return {
    ...item,
    day: Number.isNaN(item.opened) ? due : item.opened,
    isComplaint: said || words.some((text) => complaintWords.test(text)),
  };
}

/** A month that ends before the first exception on record has none on record: it stays blank. */
function byMonth(
  items: readonly ReviewException[],
  dated: readonly ReviewException[],
  months: readonly Month[],
) {
  const first = dated.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const within = (day: Day, { first: from, last: to }: Month) => day >= from && day <= to;
  const keepsComplaints = items.some(({ isComplaint }) => isComplaint) || hasComplaints(items);
  const count = (month: Month, counts: (item: ReviewException) => boolean) =>
    month.last < first ? null : dated.filter((item) => within(item.day, month) && counts(item)).length;
  return {
    opened: months.map((month) => count(month, () => true)),
    complaints: months.map((month) =>
      keepsComplaints ? count(month, ({ isComplaint }) => isComplaint) : null,
    ),
    daysToClose: months.map((month) => meanDays(items.filter(({ closed }) => within(closed, month)))),
  };
}

function hasComplaints(items: readonly ReviewException[]): boolean {
  return items.some(({ line }) => line.table.lines.columns.complaint !== undefined);
}

/** Mean working days of those that are over on a known day. */
export function meanDays(items: readonly ReviewException[]): number | null {
  const days = items.flatMap(({ closed, workdays }) =>
    Number.isNaN(closed) || Number.isNaN(workdays) ? [] : [workdays],
  );
  return share(
    days.reduce((sum, one) => sum + one, 0),
    days.length,
  );
}
