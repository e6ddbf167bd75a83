import { isWorkday } from "chinese-days";

/**
 * The figures of a review, counted a second time from plain rows, with days as `YYYY-MM-DD` text, by loops over
 * whole rows and with no code of the core: what the core's figures are held against.
 */
export interface PlainRow {
  readonly customer: string | null;
  readonly clerk: string | null;
  readonly ordered: number | null;
  readonly shipped: number | null;
  readonly due: string | null;
  readonly shipDate: string | null;
  readonly cancelled: boolean;
  readonly error: boolean;
}

function dayAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Working days between two days, no further than the classes tell apart. */
function workdays(from: string, to: string): number {
  let count = 0;
  for (let day = dayAfter(from, 1); day <= to && count <= 7; day = dayAfter(day, 1)) {
    if (isWorkday(day)) count += 1;
  }
  return count;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function isDone({ ordered, shipped, shipDate }: PlainRow, asOf: string): boolean {
  if (shipDate !== null && shipDate > asOf) return false;
  if (ordered !== null && ordered > 0 && shipped !== null) return shipped >= ordered;
  return shipDate !== null;
}

function isOnTime(row: PlainRow, asOf: string): boolean {
  return row.due !== null && isDone(row, asOf) && (row.shipDate ?? asOf) <= row.due;
}

/** Figures of the rows due in a month. */
export function recomputeMonth(rows: readonly PlainRow[], month: string, asOf: string) {
  const inMonth = rows.filter(({ due, cancelled }) => due?.startsWith(month) && !cancelled);
  const due = inMonth.filter((row) => row.due! <= asOf);
  const onTime = due.filter((row) => isOnTime(row, asOf));
  const inFull = onTime.filter(
    ({ ordered, shipped }) => ordered !== null && shipped !== null && shipped >= ordered,
  );
  const late = due.filter((row) => isDone(row, asOf) && !isOnTime(row, asOf));
  const daysLate = late.flatMap(({ due, shipDate }) => (shipDate === null ? [] : [daysFrom(due!, shipDate)]));
  return {
    dueLines: due.length,
    onTimeLines: onTime.length,
    inFullLines: inFull.length,
    lateLines: late.length,
    openLines: due.filter((row) => !isDone(row, asOf)).length,
    notYetDueLines: inMonth.length - due.length,
    onTimeRate: ratio(onTime.length, due.length),
    inFullRate: ratio(inFull.length, due.length),
    averageDaysLate: ratio(sum(daysLate), daysLate.length),
    quantity: sum(due.map(({ ordered }) => ordered ?? 0)),
  };
}

/** How many rows are open in each age class, in the order of domain.md, section 5; undated rows count, done or not. */
export function recomputeAges(rows: readonly PlainRow[], asOf: string): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    if (row.cancelled || (row.due !== null && isDone(row, asOf))) continue;
    counts[ageOf(row.due, asOf)]! += 1;
  }
  return counts;
}

function ageOf(due: string | null, asOf: string): number {
  if (due === null) return 7;
  if (due === asOf) return 3;
  if (due < asOf) {
    const late = workdays(due, asOf);
    return late > 7 ? 0 : late >= 4 ? 1 : 2;
  }
  const left = workdays(asOf, due);
  return left <= 3 ? 4 : left <= 7 ? 5 : 6;
}

/** Figures of all the rows on the as-of date. */
export function recomputeWorkbook(rows: readonly PlainRow[], asOf: string) {
  const live = rows.filter(({ cancelled }) => !cancelled);
  const overdue = live.filter((row) => row.due !== null && row.due < asOf && !isDone(row, asOf));
  return {
    lines: rows.length,
    overdueLines: overdue.length,
    overdueDays: sum(overdue.map(({ due }) => daysFrom(due!, asOf))),
    undatedLines: live.filter(({ due }) => due === null).length,
    cancelledLines: rows.length - live.length,
    dataAccuracy: ratio(rows.filter(({ error }) => !error).length, rows.length),
  };
}
