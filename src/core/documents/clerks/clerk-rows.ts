import { verdicts, dueLines, type DueLine } from "../../kpi/clerk-month";
import { excuseOf, type Excuse } from "../../kpi/excuse";
import { orderNoOf, orderRecords } from "../../kpi/order-records";
import { readStateWord } from "../../orders/values/state-words";
import { exceptionItems, type ExceptionItem } from "../exceptions/exception-items";
import { rowsOfKind } from "../desk/all-rows";
import { linesOfKind, tablesOfKind, type Desk, type DeskTable, type Line } from "../desk/desk";
import { tableDelivery } from "../desk/desk-delivery";
import { byText } from "../desk/grouped";
import { numberAt, textAt } from "../desk/line-values";
import type { Span } from "./span";

/** A line due in the month, as it counts for its clerk. */
export interface DueItem extends Omit<DueLine<Excuse>, "at"> {
  readonly line: Line;
}

/** All that is counted for one clerk. */
export interface ClerkRows {
  /** Empty: the lines that name none. */
  readonly clerk: string;
  /** By verdict, in the order of `verdicts`. */
  readonly due: readonly (readonly DueItem[])[];
  /** Lines due in tables that keep shipped quantities. */
  readonly kept: number;
  /** Lines done in the month. */
  readonly done: number;
  readonly complaints: readonly ExceptionItem[];
  readonly closed: readonly ExceptionItem[];
  readonly openExceptions: readonly ExceptionItem[];
  /** Lines that are not cancelled. */
  readonly lines: number;
  readonly faulty: readonly Line[];
  readonly open: readonly Line[];
  readonly backups: readonly string[];
}

interface Counted {
  due: DueItem[];
  kept: number;
  done: number;
  complaints: ExceptionItem[];
  closed: ExceptionItem[];
  openExceptions: ExceptionItem[];
  lines: number;
  faulty: Line[];
  open: Line[];
  backups: Set<string>;
}

/** What is counted for each clerk of the desk in a span of days, by name, those that name none last. */
export function clerkRows(desk: Desk, span: Span): readonly ClerkRows[] {
  const byClerk = new Map<string, Counted>();
  const of = (clerk: string): Counted => {
    const known = byClerk.get(clerk);
    if (known) return known;
    const fresh: Counted = {
      ...{ due: [], kept: 0, done: 0, complaints: [], closed: [], openExceptions: [], lines: 0 },
      ...{ faulty: [], open: [], backups: new Set<string>() },
    };
    byClerk.set(clerk, fresh);
    return fresh;
  };
  const { of: recordsOf } = orderRecords(rowsOfKind(desk, "exceptions"));
  for (const table of tablesOfKind(desk, "orders")) {
    countLines(desk, table, span, of);
    const excuseFor = (at: number) =>
      excuseOf({ table, at }, clerkOf({ table, at }), recordsOf({ table, at }));
    const keeps = table.lines.columns.shippedQty !== undefined ? 1 : 0;
    for (const { at, ...item } of dueLines(
      table.lines,
      tableDelivery(desk, table),
      span,
      desk.date,
      excuseFor,
    )) {
      const own = of(clerkOf({ table, at }));
      own.due.push({ line: { table, at }, ...item });
      own.kept += keeps;
    }
  }
  for (const line of linesOfKind({ ...desk, chosen: null }, "orders")) of(clerkOf(line)).open.push(line);
  countExceptions(desk, span, of);
  return [...byClerk]
    .map(([clerk, { due, backups, ...rest }]) => ({
      clerk,
      due: verdicts.map((verdict) => due.filter((item) => item.verdict === verdict)),
      backups: [...backups],
      ...rest,
    }))
    .sort((a, b) => Number(a.clerk === "") - Number(b.clerk === "") || byText(a.clerk, b.clerk));
}

export function clerkOf(line: Line): string {
  return textAt(line, "clerk") ?? "";
}

function countLines(
  desk: Desk,
  table: DeskTable,
  { first, last }: Span,
  of: (clerk: string) => Counted,
): void {
  const { lines, findings } = table;
  const errors = findings.filter(({ severity }) => severity === "error");
  const isWhole = errors.some(({ formLabel }) => formLabel !== undefined);
  const faulty = new Set(errors.map(({ row }) => row));
  const { doneDays } = tableDelivery(desk, table);
  for (let at = 0; at < lines.count; at += 1) {
    if (lines.cancelled[at] === 1) continue;
    const line = { table, at };
    const own = of(clerkOf(line));
    own.lines += 1;
    const doneOn = doneDays[at] ?? Number.NaN;
    if (doneOn >= first && doneOn <= last) own.done += 1;
    if (isWhole || faulty.has(lines.rows[at] ?? 0)) own.faulty.push(line);
    const backup = textAt(line, "backupClerk");
    if (backup !== null) own.backups.add(backup);
  }
}

function countExceptions(desk: Desk, { first, last }: Span, of: (clerk: string) => Counted): void {
  const clerkOfOrder = new Map<string, string | null>();
  for (const line of rowsOfKind({ ...desk, chosen: null }, "orders")) {
    const orderNo = orderNoOf(line);
    const before = clerkOfOrder.get(orderNo);
    clerkOfOrder.set(orderNo, before === undefined || before === clerkOf(line) ? clerkOf(line) : null);
  }
  for (const item of exceptionItems(desk)) {
    const { line, opened, closed, isOpen } = item;
    const own = of(textAt(line, "clerk") ?? clerkOfOrder.get(orderNoOf(line)) ?? "");
    const day = [opened, numberAt(line, "actualShipDate"), numberAt(line, "requiredDate")].find(
      (one) => !Number.isNaN(one),
    );
    const isOfMonth = day !== undefined && day >= first && day <= last;
    if (isOfMonth && isComplaint(line)) own.complaints.push(item);
    if (closed >= first && closed <= last) own.closed.push(item);
    if (isOpen) own.openExceptions.push(item);
  }
}

/** A complaint is written, and not that there is none (`无`). */
function isComplaint(line: Line): boolean {
  const text = textAt(line, "complaint");
  return text !== null && readStateWord(text) !== "none";
}
