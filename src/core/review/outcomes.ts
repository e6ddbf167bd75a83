import type { Day } from "../dates/day";
import { punctuality, punctualityOf } from "../delivery/on-time";
import { stateIndex } from "../delivery/delivery";
import type { Text } from "../lang";
import type { Tone } from "../report/blocks";
import type { SourceTable } from "../documents/line-list/source-table";

export interface Outcome {
  readonly id: string;
  /** Counts in the on-time rate at all: due on or before the as-of date. */
  readonly due: boolean;
  readonly done: boolean;
  readonly onTime: boolean;
  readonly inFull: boolean;
  readonly tone: Tone;
  readonly label: Text;
}

/**
 * What became of a line by the as-of date; every line with a due date that is not cancelled has exactly one.
 * The lines of the month are listed in this order, the worst first, and the lines of any figure stand together.
 */
export const outcomes = [
  {
    id: "open",
    due: true,
    done: false,
    onTime: false,
    inFull: false,
    tone: "bad",
    label: { "zh-CN": "到期未完成", en: "Due, still open" },
  },
  {
    id: "short",
    due: true,
    done: false,
    onTime: false,
    inFull: false,
    tone: "bad",
    label: { "zh-CN": "按期出货但不足量", en: "Shipped in time, short" },
  },
  {
    id: "late",
    due: true,
    done: true,
    onTime: false,
    inFull: false,
    tone: "warning",
    label: { "zh-CN": "延期完成", en: "Done late" },
  },
  {
    id: "doneUndated",
    due: true,
    done: true,
    onTime: false,
    inFull: false,
    tone: "warning",
    label: { "zh-CN": "已完成，日期不明", en: "Done, date unknown" },
  },
  {
    id: "onTime",
    due: true,
    done: true,
    onTime: true,
    inFull: false,
    tone: "good",
    label: { "zh-CN": "准时，数量未记", en: "On time, quantity not kept" },
  },
  {
    id: "inFull",
    due: true,
    done: true,
    onTime: true,
    inFull: true,
    tone: "good",
    label: { "zh-CN": "准时足量", en: "On time, in full" },
  },
  {
    id: "notYetDue",
    due: false,
    done: false,
    onTime: false,
    inFull: false,
    tone: "muted",
    label: { "zh-CN": "截至日后到期", en: "Due after the as-of date" },
  },
] as const satisfies readonly Outcome[];

export type OutcomeId = (typeof outcomes)[number]["id"];

/** Index of each outcome in `outcomes`. */
export const outcomeIndex = Object.fromEntries(outcomes.map(({ id }, index) => [id, index])) as Readonly<
  Record<OutcomeId, number>
>;

/** Tells the outcome (index into `outcomes`) of each line of a table that has a due date and is not cancelled. */
export function outcomeReader({ lines, delivery }: SourceTable, asOf: Day): (line: number) => number {
  const levelOf = punctualityOf(lines, delivery, asOf);
  const { requiredDate, actualShipDate } = lines.columns;
  const { doneLate } = stateIndex;
  const { inFull, onTime, notYetDue, doneUndated, late, short, open } = outcomeIndex;
  const unknown = Number.NaN;
  return (line) => {
    const level = levelOf(line);
    if (level === punctuality.inFull) return inFull;
    if (level === punctuality.onTime) return onTime;
    if (level === punctuality.notCounted) return notYetDue;
    if (delivery.states[line] === doneLate) {
      return Number.isNaN(delivery.doneDays[line]) ? doneUndated : late;
    }
    const shippedInTime =
      (actualShipDate?.values[line] ?? unknown) <= (requiredDate?.values[line] ?? unknown);
    return shippedInTime ? short : open;
  };
}
