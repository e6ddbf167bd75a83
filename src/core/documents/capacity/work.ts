import {
  optionsFor,
  earliestFor,
  type Earliest,
  type MachineQueue,
  type Option,
} from "../../capacity/promise";
import { queueOf, type Job } from "../../capacity/queue";
import { machineKey, ratesOf, type Rates } from "../../capacity/rates";
import { byDay } from "../../planning/by-day";
import { linesOfKind, tablesOfKind, type Desk, type Line } from "../desk/desk";
import { numberAt, textAt } from "../desk/line-values";

/** A line that no machine is named for, and what can be promised for it. */
export interface LinePromise {
  readonly line: Line;
  readonly quantity: number;
  /** Working days until its due day; Infinity where it has none. */
  readonly limit: number;
  readonly earliest: Earliest;
  /** Nothing where the earliest day will do. */
  readonly options: readonly Option<Line>[];
}

export interface Work {
  /** Each machine of the capacity sheet with the lines that name it, then those promised. */
  readonly queues: ReadonlyMap<string, readonly Job<Line>[]>;
  readonly promises: readonly LinePromise[];
  /** Lines still to be produced of which nothing can be told: no quantity, or no machine that makes the product. */
  readonly unknown: readonly Line[];
}

/**
 * Puts the open work on machines: lines that name one there, the others one by one, the earliest due first, where
 * they are made first without making anything else late. Chosen orders are promised among all the others.
 */
export function workOf(desk: Desk): Work {
  const rates = ratesOf(tablesOfKind(desk, "capacity").map(({ lines }) => lines));
  const queues = new Map<string, Job<Line>[]>(rates.machines.map((machine) => [machine, []]));
  const free: Line[] = [];
  const unknown: Line[] = [];
  for (const line of linesOfKind({ ...desk, chosen: null }, "orders")) {
    const left = line.table.need.left[line.at] ?? Number.NaN;
    if (left === 0) continue;
    const machine = machineKey(textAt(line, "machine"));
    const days = left / rates.daily(machine, product(line));
    if (days > 0) queues.get(machine)?.push({ of: line, days, limit: limitOf(line, desk) });
    else if (left > 0 && machine === "" && machinesFor(line, rates).length > 0) free.push(line);
    else unknown.push(line);
  }
  free.sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  const promises = free.flatMap((line) => promised(desk, line, rates, queues));
  const isMeant = (line: Line) => desk.chosen === null || desk.chosen.has(textAt(line, "orderNo") ?? "");
  return {
    queues,
    promises: promises.filter(({ line }) => isMeant(line)),
    unknown: unknown.filter(isMeant),
  };
}

function promised(
  desk: Desk,
  line: Line,
  rates: Rates,
  queues: Map<string, Job<Line>[]>,
): readonly LinePromise[] {
  const quantity = line.table.need.left[line.at] ?? Number.NaN;
  const limit = limitOf(line, desk);
  const machines = machinesFor(line, rates).map(({ machine, daily }): MachineQueue<Line> => ({
    machine,
    daily,
    queue: queueOf(queues.get(machine) ?? []),
  }));
  const earliest = earliestFor(machines, quantity);
  if (!earliest) return [];
  const daily = rates.daily(earliest.machine, product(line));
  // Once promised it may be late itself, but nobody behind it is to be hurt by those that follow.
  const kept = Math.max(limit, earliest.end);
  queues.get(earliest.machine)?.push({ of: line, days: quantity / daily, limit: kept });
  const options = earliest.end > limit ? optionsFor(machines, { quantity, limit }) : [];
  return [{ line, quantity, limit, earliest, options }];
}

function machinesFor(line: Line, { machines, daily }: Rates) {
  return machines
    .map((machine) => ({ machine, daily: daily(machine, product(line)) }))
    .filter((one) => one.daily > 0);
}

function product(line: Line): string {
  return textAt(line, "productName") ?? "";
}

/** Working days after the document's day until the line is due; Infinity where it has no due day. */
export function limitOf(line: Line, { calendar, date }: Desk): number {
  const due = numberAt(line, "requiredDate");
  return Number.isNaN(due) ? Infinity : calendar.workdaysBetween(date, due);
}
