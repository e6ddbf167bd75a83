import { numbersOf } from "../../orders/numbers-of";
import { lastSoonDay } from "../../delivery/line-state";
import { flags, oncePerTable, type Derived } from "./derived";

/** 1 for a line that is due within the working days of the settings, or was due before. */
export const dueSoon: Derived = oncePerTable((lines, { asOf, settings, calendar }) => {
  const due = numbersOf(lines, "requiredDate");
  const last = lastSoonDay(asOf, settings.dueSoonWorkdays, calendar);
  return flags(lines.count, (line) => (due[line] ?? Number.NaN) <= last);
});
