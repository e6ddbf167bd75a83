/**
 * Where a faulty request breaks: before anything is done, after half of its actions, after all of them
 * (the answer is lost), or without an answer at all, nothing or everything done.
 */
export const faultWays = ["before", "half", "after", "never", "neverAfter"] as const;
export type FaultWay = (typeof faultWays)[number];

export interface Fault {
  /** The first request it hits, counted from 1. */
  readonly at: number;
  readonly way: FaultWay;
  /** Error code the add-in gets; unused where it gets no answer. */
  readonly code: string;
  /** Requests in a row it hits. */
  readonly times: number;
}

/** Faults waiting for their request, and acts waiting to happen just before one. */
export class RequestPlan {
  private readonly faults: Fault[] = [];
  private readonly acts: { readonly at: number; readonly act: () => void }[] = [];
  private started = 0;

  /** `at` counts the add-in's requests from now on. */
  fail(fault: Fault): void {
    this.faults.push({ ...fault, at: this.started + fault.at });
  }

  before(at: number, act: () => void): void {
    this.acts.push({ at: this.started + at, act });
  }

  /** A request starts: runs what was to happen before it, and gives the fault that hits it. */
  start(): Fault | null {
    const now = ++this.started;
    for (const { at, act } of this.acts) if (at === now) act();
    return this.faults.find(({ at, times }) => now >= at && now < at + times) ?? null;
  }
}
