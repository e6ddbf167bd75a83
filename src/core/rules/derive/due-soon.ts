import { lastSoonDay } from "../../delivery/line-state";
import { flags, oncePerTable, type Derived } from "./derived";

/** 1 for a line that is due within the working days of the settings, or was due before. */
export const dueSoon: Derived = oncePerTable(({ columns, count }, { asOf, settings, calendar }) => {
  const last = lastSoonDay(asOf, settings.dueSoonWorkdays, calendar);
  return flags(count, (line) => (columns.requiredDate?.values[line] ?? Number.NaN) <= last);
});
