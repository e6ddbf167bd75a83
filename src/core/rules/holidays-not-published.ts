import { calendarDate, dayOf, type Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { OrderLines } from "../orders/lines";
import { linesWhere } from "./compile/where";
import { open } from "./derive/progress";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** Said once a table for each such year, at the first open line that falls in it. */
export const holidaysNotPublished: RuleOf<"holidays-not-published"> = {
  code: "holidays-not-published",
  severity: "info",
  duty: 0,
  kinds: ["orders"],
  field: "requiredDate",
  needs: ["requiredDate"],
  text: {
    "zh-CN": "{year} 年的放假安排尚未收录，该年 {lines} 行未完成订单的工作日按普通周计算",
    en: "The holidays of {year} are not known; working days of its {lines} open lines count plain weeks",
  },
  help: {
    "zh-CN": "国务院公布放假安排并更新后，工作日才准确；在此之前请把本厂的休息日填进“工作日历”表（有模板）。",
    en: "Working days are right once the holidays are published and kept. Until then put the factory's own days in a work calendar sheet (there is a template).",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const from = firstUnknownDay(context.calendar, context.asOf);
  const late = linesWhere(["requiredDate", ">=", from], lines, context);
  const isOpen = open(lines, context);
  const years = new Map<number, { readonly line: number; lines: number }>();
  for (const line of late) {
    if (isOpen[line] !== 1 || lines.cancelled[line] === 1) continue;
    const { year } = calendarDate(lines.columns.requiredDate?.values[line] ?? Number.NaN);
    const seen = years.get(year);
    if (seen) seen.lines += 1;
    else years.set(year, { line, lines: 1 });
  }
  return Array.from(years, ([year, first]) => ({ line: first.line, args: { year, lines: first.lines } }));
}

/** First day from the as-of date on whose year is not known; the years after it are not known either. */
function firstUnknownDay(calendar: WorkCalendar, asOf: Day): Day {
  let { year } = calendarDate(asOf);
  if (!calendar.knowsYear(year)) return asOf;
  while (calendar.knowsYear(year)) year += 1;
  return dayOf(year, 1, 1);
}
