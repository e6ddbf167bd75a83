import type { Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { isDone } from "./done";
import { saysShipped } from "./shipped-words";

/** Which lines are done on the as-of date, and when they were; arrays have one entry a line. */
export interface DoneLines {
  /** 1 for a line that is done. */
  readonly done: Uint8Array;
  /** The day it was done; NaN while open, or where the workbook does not say. */
  readonly days: Float32Array;
}

/**
 * Finds the lines that are done, see `isDone`. A status of completion counts only in a table that keeps neither
 * shipped quantities nor ship dates.
 */
export function doneLines(lines: OrderLines, asOf: Day): DoneLines {
  const last = kept.get(lines);
  if (last?.asOf === asOf) return last.found;
  const found = findDone(lines, asOf);
  kept.set(lines, { asOf, found });
  return found;
}

/** Several rules and the delivery state ask the same of a table. */
const kept = new WeakMap<OrderLines, { readonly asOf: Day; readonly found: DoneLines }>();

function findDone(lines: OrderLines, asOf: Day): DoneLines {
  const { count } = lines;
  const done = new Uint8Array(count);
  const days = new Float32Array(count).fill(Number.NaN);
  const says = wordsThatSayShipped(lines);
  const saysIt = (line: number) => says.size > 0 && says.has(line);
  const shipped = numbersOf(lines, "shippedQty");
  const ordered = numbersOf(lines, "orderQty");
  const shipDates = numbersOf(lines, "actualShipDate");
  const receivedDates = lines.columns.customerReceivedDate?.values;
  for (let line = 0; line < count; line += 1) {
    const shipDate = shipDates[line] ?? Number.NaN;
    const orderedHere = ordered[line] ?? Number.NaN;
    const shippedHere = shipped[line] ?? Number.NaN;
    if (!isDone(orderedHere, shippedHere, shipDate, saysIt(line), asOf)) continue;
    done[line] = 1;
    days[line] = Number.isNaN(shipDate) ? notAfter(asOf, receivedDates?.[line]) : shipDate;
  }
  return { done, days };
}

function notAfter(asOf: Day, day = Number.NaN): Day {
  return day <= asOf ? day : Number.NaN;
}

/** Lines whose words say that they have shipped. */
function wordsThatSayShipped({ columns }: OrderLines): ReadonlySet<number> {
  const { actualShipDate, shippedQty, status } = columns;
  if (!actualShipDate && !shippedQty) return linesThat(saysShipped, status?.texts.entries() ?? []);
  return linesThat(saysShipped, [...(actualShipDate?.words ?? []), ...(shippedQty?.words ?? [])]);
}

/** Lines whose text passes; each wording is asked once. */
function linesThat(
  passes: (text: string) => boolean,
  texts: Iterable<readonly [number, string | null]>,
): ReadonlySet<number> {
  const answers = new Map<string | null, boolean>([[null, false]]);
  const found = new Set<number>();
  for (const [line, text] of texts) {
    const answer = answers.get(text) ?? passes(text ?? "");
    answers.set(text, answer);
    if (answer) found.add(line);
  }
  return found;
}
