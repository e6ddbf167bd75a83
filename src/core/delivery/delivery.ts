/**
 * The states of a line on the as-of date; each line is in exactly one. Source: domain.md, section 4.
 * The order is the order of the command line's `delivery` object.
 */
export const deliveryStates = [
  "doneOnTime",
  "doneLate",
  "overdue",
  "dueToday",
  "dueSoon",
  "atRisk",
  "onTrack",
  "undated",
  "cancelled",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Delivery of every line of a table; arrays have one entry a line. Whole days are exact in them. */
export interface Delivery {
  /** Index into `deliveryStates`. */
  readonly states: Uint8Array;
  /**
   * Calendar days: late for `doneLate` and `overdue` (1 or more), left until due for open lines (0 or more),
   * 0 otherwise. NaN where a done line has no date to count from.
   */
  readonly days: Float32Array;
  /** The day the line was done (see `Day`); NaN while open, or where the workbook does not say. */
  readonly doneDays: Float32Array;
}

/** Index of each state in `deliveryStates`, as `Delivery.states` holds it. */
export const stateIndex = Object.fromEntries(
  deliveryStates.map((state, index) => [state, index]),
) as Readonly<Record<DeliveryState, number>>;

const closed: ReadonlySet<DeliveryState> = new Set<DeliveryState>(["doneOnTime", "doneLate", "cancelled"]);

/** A line in this state still has to be shipped. */
export function isOpenState(state: DeliveryState): boolean {
  return !closed.has(state);
}
