import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import type { Settings } from "../settings";
import { stateIndex, type Delivery } from "./delivery";
import { doneLines } from "./done-lines";
import { lastSoonDay, lineStateIndex } from "./line-state";

export interface DeliveryContext {
  readonly asOf: Day;
  readonly settings: Pick<Settings, "dueSoonWorkdays">;
  readonly calendar: WorkCalendar;
}

/**
 * The delivery state of every line on the as-of date. A cancelled line is `cancelled` whatever else it says;
 * of the others see `lineState`.
 *
 * @param endangered - 1 for a line that a finding puts in danger
 * Source: domain.md, section 4.
 */
export function deliveryOf(lines: OrderLines, context: DeliveryContext, endangered: Uint8Array): Delivery {
  const { asOf, settings, calendar } = context;
  const stateDays = { asOf, lastSoon: lastSoonDay(asOf, settings.dueSoonWorkdays, calendar) };
  const due = numbersOf(lines, "requiredDate");
  const { done, days: doneDays } = doneLines(lines, asOf);
  const states = new Uint8Array(lines.count);
  const days = new Float32Array(lines.count);

  for (let line = 0; line < lines.count; line += 1) {
    const dueDay = due[line] ?? Number.NaN;
    const doneOn = doneDays[line] ?? Number.NaN;
    const state =
      lines.cancelled[line] === 1
        ? cancelled
        : lineStateIndex(dueDay, done[line] === 1, doneOn, endangered[line] === 1, stateDays);
    states[line] = state;
    days[line] = daysCounted(state, dueDay, asOf, doneOn);
  }
  return { states, days, doneDays };
}

const { doneLate, overdue, dueSoon, atRisk, onTrack, cancelled } = stateIndex;

/** How the days of a line in each state are counted. */
function daysCounted(state: number, due: Day, asOf: Day, doneOn: Day): number {
  switch (state) {
    case doneLate:
      return doneOn - due;
    case overdue:
      return asOf - due;
    case dueSoon:
    case atRisk:
    case onTrack:
      return due - asOf;
    default:
      return 0;
  }
}
