import type { Day } from "../../dates/day";
import type { RuleContext, Severity } from "../rule";

/** How grave it is that material is not sure to be there: an error when the start is near or past, else a warning. */
export function nearStart(start: Day, { asOf, calendar, settings }: RuleContext): Severity {
  return calendar.workdaysBetween(asOf, start) <= settings.materialErrorWorkdays ? "error" : "warning";
}
