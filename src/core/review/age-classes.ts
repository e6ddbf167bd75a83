import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { Text } from "../lang";

interface AgeClass {
  readonly id: string;
  readonly overdue: boolean;
  readonly label: Text;
  /** Last due day that falls in this class, the classes before it aside. */
  readonly lastDay: (asOf: Day, calendar: WorkCalendar) => Day;
}

/**
 * How late an open line is, or how soon it is due, in working days; the latest first. A line overdue over a
 * weekend only, by no working day yet, counts with those of 1–3. The last is for a
 * line without a due date. Source: domain.md, section 5, "Overdue classes".
 */
export const ageClasses: readonly AgeClass[] = [
  {
    id: "late8",
    overdue: true,
    label: { "zh-CN": "逾期 7 天以上", en: "Over 7 days late" },
    lastDay: (asOf, calendar) => calendar.addWorkdays(asOf + 1, -8) - 1,
  },
  {
    id: "late4",
    overdue: true,
    label: { "zh-CN": "逾期 4–7 天", en: "4–7 days late" },
    lastDay: (asOf, calendar) => calendar.addWorkdays(asOf + 1, -4) - 1,
  },
  {
    id: "late1",
    overdue: true,
    label: { "zh-CN": "逾期 1–3 天", en: "1–3 days late" },
    lastDay: (asOf) => asOf - 1,
  },
  {
    id: "today",
    overdue: false,
    label: { "zh-CN": "当天到期", en: "Due that day" },
    lastDay: (asOf) => asOf,
  },
  {
    id: "within3",
    overdue: false,
    label: { "zh-CN": "3 天内到期", en: "Due in 3 days" },
    lastDay: (asOf, calendar) => calendar.addWorkdays(asOf, 4) - 1,
  },
  {
    id: "within7",
    overdue: false,
    label: { "zh-CN": "7 天内到期", en: "Due in 7 days" },
    lastDay: (asOf, calendar) => calendar.addWorkdays(asOf, 8) - 1,
  },
  {
    id: "later",
    overdue: false,
    label: { "zh-CN": "更晚到期", en: "Due later" },
    lastDay: () => Number.POSITIVE_INFINITY,
  },
  {
    id: "undated",
    overdue: false,
    label: { "zh-CN": "没有交期", en: "No due date" },
    lastDay: () => Number.NaN,
  },
];

/** How many of the first classes are overdue. */
export const overdueClasses = ageClasses.filter(({ overdue }) => overdue).length;

export const undatedClass = ageClasses.length - 1;

/** Tells the class (index into `ageClasses`) of an open line's due day; NaN is undated. */
export function ageClassifier(asOf: Day, calendar: WorkCalendar): (due: Day) => number {
  const lastDays = ageClasses.map(({ lastDay }) => lastDay(asOf, calendar));
  return (due) => {
    const index = lastDays.findIndex((last) => due <= last);
    return index < 0 ? undatedClass : index;
  };
}
