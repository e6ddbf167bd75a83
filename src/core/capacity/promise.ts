import { freeDays, freeEnd, queueOf, shiftFor, type Queue, type Shift } from "./queue";

/** The queue of a machine that can make the product, and how much of it a working day gives. */
export interface MachineQueue<T> {
  readonly machine: string;
  readonly daily: number;
  readonly queue: Queue<T>;
}

/** A wish for goods: so many, made so many working days after the start. */
export interface Wish {
  readonly quantity: number;
  readonly limit: number;
}

export interface Earliest {
  readonly machine: string;
  /** Working days after the start. */
  readonly end: number;
}

/** What may be done where a wish cannot be met without hurting anybody. Source: domain.md, section 3, 2. */
export type Option<T> =
  /** Put it in front of others. */
  | ({ readonly kind: "shift"; readonly machine: string } & Shift<T>)
  /** A second shift on the machine from now on. */
  | ({ readonly kind: "extraShift" } & Earliest)
  /** So many are made outside, the rest by the limit. */
  | { readonly kind: "outsource"; readonly quantity: number }
  /** A first part by the limit, the rest later. */
  | { readonly kind: "split"; readonly first: number; readonly rest: number; readonly end: number };

/** When a quantity is made at the earliest without making anything else late. Null where no machine makes it. */
export function earliestFor<T>(machines: readonly MachineQueue<T>[], quantity: number): Earliest | null {
  return firstOf(
    machines.map(({ machine, daily, queue }) => ({ machine, end: freeEnd(queue, quantity / daily) })),
  );
}

function firstOf(ends: readonly Earliest[]): Earliest | null {
  return ends.reduce<Earliest | null>(
    (best, one) => (best === null || one.end < best.end ? one : best),
    null,
  );
}

/** What could be done to meet a wish that the earliest day does not meet, each with the day it gives. */
export function optionsFor<T>(
  machines: readonly MachineQueue<T>[],
  { quantity, limit }: Wish,
): readonly Option<T>[] {
  const shifts = machines.flatMap(({ machine, daily, queue }) => {
    const shift = shiftFor(queue, quantity / daily, limit);
    return shift ? [{ kind: "shift" as const, machine, ...shift }] : [];
  });
  const [mildest] = shifts.sort((a, b) => a.hurts.length - b.hurts.length || a.end - b.end);
  const doubled = earliestFor(machines.map(twoShifts), quantity);
  const whole = earliestFor(machines, quantity);
  const made = machines.map(({ daily, queue }) => Math.floor(freeDays(queue, limit) * daily + slight));
  const first = Math.min(quantity, Math.max(0, ...made));
  return [
    ...(mildest ? [mildest] : []),
    ...(doubled ? [{ kind: "extraShift" as const, ...doubled }] : []),
    { kind: "outsource", quantity: quantity - first },
    ...(first > 0 && whole
      ? [{ kind: "split" as const, first, rest: quantity - first, end: whole.end }]
      : []),
  ];
}

const slight = 1e-6;

/** The machine with a second shift: everything takes half the days. */
function twoShifts<T>({ machine, daily, queue }: MachineQueue<T>): MachineQueue<T> {
  const halved = queue.jobs.map(({ of, days, limit }) => ({ of, days: days / 2, limit }));
  return { machine, daily: daily * 2, queue: queueOf(halved) };
}
