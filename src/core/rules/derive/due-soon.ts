import { lastSoonDay } from "../../delivery/line-state";
import { atMost } from "../../orders/flags";
import { numbersOf } from "../../orders/numbers-of";
import type { Marked } from "./marks";

/** Lines that are due within the working days of the settings, or were due before. */
export const dueSoon: Marked = (lines, { asOf, settings, calendar }) =>
  atMost(numbersOf(lines, "requiredDate"), lastSoonDay(asOf, settings.dueSoonWorkdays, calendar));
