import {
  defaults,
  deliveryStateNames,
  deliveryStates,
  lastSoonDay,
  lineStateIndex,
  type Day,
  type Lang,
} from "../core";
import { optional, required } from "./cells/argument";
import { language as languageOf } from "./cells/read-choice";
import { day, dueDay, shippedDay } from "./cells/read-day";
import { knownQuantity, shippedQuantity, wholeNumber } from "./cells/read-number";
import { remembering } from "./cells/remembering";
import { spill } from "./cells/spill";
import { shippedAt } from "./shipped-at";
import { teamCalendar } from "./team-calendar";

/**
 * Delivery state of a line on a day.
 * @customfunction DUESTATE
 * @param due Required delivery date
 * @param asOf The day looked at; never the clock
 * @param [ordered] Order quantity
 * @param [shipped] Shipped quantity; with both quantities the line is done when all is shipped
 * @param [shipDate] Actual ship date, or a word such as 已出货; blank while open
 * @param [soonDays] A line due within so many working days is due soon; 3 when left out
 * @param [language] Language of the result: zh (default) or en
 * @returns Done on time, Done late, Overdue, Due today, Due soon, On track or No date; in Chinese unless English is asked for
 */
export function duestate(
  due: unknown[][],
  asOf: unknown[][],
  ordered?: unknown[][],
  shipped?: unknown[][],
  shipDate?: unknown[][],
  soonDays?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  const { calendar } = teamCalendar(null, null, null);
  const lastSoonOf = remembering((workdays: number) =>
    remembering((at: Day) => lastSoonDay(at, workdays, calendar)),
  );
  const namesIn = remembering((lang: Lang) => deliveryStates.map((state) => deliveryStateNames[state][lang]));
  return spill(
    [
      optional(due, dueDay, null),
      required(asOf, day),
      optional(ordered, knownQuantity, Number.NaN),
      optional(shipped, shippedQuantity, Number.NaN),
      optional(shipDate, shippedDay, false),
      optional(soonDays, wholeNumber(0, 60), defaults.dueSoonWorkdays),
      optional(language, languageOf, "zh-CN"),
    ],
    (dueOn, at, orderedQty, shippedQty, shippedOn, soon, lang) => {
      const says =
        dueOn !== null || orderedQty >= 0 || shippedQty === true || shippedQty >= 0 || shippedOn !== false;
      if (!says) return "";
      const { done, doneOn } = shippedAt(orderedQty, shippedQty, shippedOn, at);
      const stateDays = { asOf: at, lastSoon: lastSoonOf(soon)(at) };
      return namesIn(lang)[lineStateIndex(dueOn ?? Number.NaN, done, doneOn, false, stateDays)] ?? "";
    },
  );
}
