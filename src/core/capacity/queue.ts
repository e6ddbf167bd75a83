/** Work on one machine. Times are working days after the start of the queue; parts of a day count. */
export interface Job<T> {
  readonly of: T;
  /** What it takes, above 0. */
  readonly days: number;
  /** By when it has to be made; Infinity for never mind. */
  readonly limit: number;
}

export interface Queued<T> extends Job<T> {
  /** When it is made. */
  readonly end: number;
}

/** The jobs of one machine, one after another. */
export interface Queue<T> {
  readonly jobs: readonly Queued<T>[];
  /** Entry k: how many days more a job before the k-th may take without making one behind it late; one entry more than jobs. */
  readonly room: readonly number[];
}

/** The earliest due first; of two alike, the one that came first. */
export function queueOf<T>(jobs: readonly Job<T>[]): Queue<T> {
  let end = 0;
  const queued = [...jobs]
    .sort((a, b) => (a.limit === b.limit ? 0 : a.limit - b.limit))
    .map((job) => {
      end += job.days;
      return { ...job, end };
    });
  const room = new Array<number>(queued.length + 1).fill(Infinity);
  for (let at = queued.length - 1; at >= 0; at -= 1) {
    const { limit = Infinity, end: made = 0 } = queued[at] ?? {};
    room[at] = Math.min(room[at + 1] ?? Infinity, limit - made);
  }
  return { jobs: queued, room };
}

/** A job that another one makes late, or later than it was. */
export interface Hurt<T> {
  readonly of: T;
  readonly limit: number;
  /** When it is made then. */
  readonly end: number;
}

/** Keeps sums of parts of days from being late by a rounding. */
const slight = 1e-9;

/** The end of a job of so many days in the earliest place where it hurts nobody. */
export function freeEnd<T>({ jobs, room }: Queue<T>, days: number): number {
  const before = room.findIndex((left) => left + slight >= days);
  return (jobs[before - 1]?.end ?? 0) + days;
}

/** The most days a job may take that is made by a limit and hurts nobody; 0 or more. */
export function freeDays<T>({ jobs, room }: Queue<T>, limit: number): number {
  return room.reduce(
    (most, left, before) => Math.max(most, Math.min(left, limit - (jobs[before - 1]?.end ?? 0))),
    0,
  );
}

/** A place in front of others. */
export interface Shift<T> {
  readonly end: number;
  readonly hurts: readonly Hurt<T>[];
}

/** The last place in which a job is still made by a limit, and whom that hurts; null where it is too long even first. */
export function shiftFor<T>({ jobs }: Queue<T>, days: number, limit: number): Shift<T> | null {
  const before = jobs.filter(({ end }) => end + days <= limit + slight).length;
  const end = (jobs[before - 1]?.end ?? 0) + days;
  if (end > limit + slight) return null;
  const hurts = jobs
    .slice(before)
    .flatMap(({ of, limit: by, end: made }) =>
      made + days > by + slight ? [{ of, limit: by, end: made + days }] : [],
    );
  return { end, hurts };
}
