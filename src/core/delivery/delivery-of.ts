import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { OrderLines } from "../orders/lines";
import type { Settings } from "../settings";
import { stateIndex, type Delivery, type DeliveryState } from "./delivery";
import { doneLines } from "./done";

export interface DeliveryContext {
  readonly asOf: Day;
  readonly settings: Pick<Settings, "dueSoonWorkdays">;
  readonly calendar: WorkCalendar;
}

/**
 * The delivery state of every line on the as-of date. A cancelled line is `cancelled` whatever else it says;
 * a line without a due date is `undated`, done or not, for nothing shows that it was on time.
 * A done line without a day to count from is `doneOnTime` while the due date has not passed, else `doneLate`
 * with unknown days: no claim of being on time rests on a missing date.
 *
 * @param endangered - 1 for a line that a finding puts in danger
 * Source: domain.md, section 4.
 */
export function deliveryOf(lines: OrderLines, context: DeliveryContext, endangered: Uint8Array): Delivery {
  const { asOf } = context;
  const soon = lastSoonDay(context);
  const due = lines.columns.requiredDate?.values;
  const { done, days: doneDays } = doneLines(lines, asOf);
  const states = new Uint8Array(lines.count);
  const days = new Float64Array(lines.count);

  function stateOf(line: number, dueDay: Day): DeliveryState {
    if (lines.cancelled[line] === 1) return "cancelled";
    if (Number.isNaN(dueDay)) return "undated";
    if (done[line] === 1) return dueDay < knownDay(doneDays[line], asOf) ? "doneLate" : "doneOnTime";
    if (dueDay < asOf) return "overdue";
    if (dueDay === asOf) return "dueToday";
    if (dueDay <= soon) return "dueSoon";
    return endangered[line] === 1 ? "atRisk" : "onTrack";
  }

  for (let line = 0; line < lines.count; line += 1) {
    const dueDay = due?.[line] ?? Number.NaN;
    const state = stateOf(line, dueDay);
    states[line] = stateIndex[state];
    days[line] = countedDays[state](dueDay, asOf, doneDays[line] ?? Number.NaN);
  }
  return { states, days, doneDays };
}

/** How the days of a line in each state are counted. */
const countedDays: Readonly<Record<DeliveryState, (due: Day, asOf: Day, doneOn: Day) => number>> = {
  doneOnTime: () => 0,
  doneLate: (due, _, doneOn) => doneOn - due,
  overdue: (due, asOf) => asOf - due,
  dueToday: () => 0,
  dueSoon: (due, asOf) => due - asOf,
  atRisk: (due, asOf) => due - asOf,
  onTrack: (due, asOf) => due - asOf,
  undated: () => 0,
  cancelled: () => 0,
};

/** The last day with at most `dueSoonWorkdays` working days between it and the as-of date. */
function lastSoonDay({ asOf, settings, calendar }: DeliveryContext): Day {
  return calendar.addWorkdays(asOf, settings.dueSoonWorkdays + 1) - 1;
}

function knownDay(day = Number.NaN, otherwise: Day): Day {
  return Number.isNaN(day) ? otherwise : day;
}
