import { dayText, type Day } from "../dates/day";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import type { Desk } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { numberAt } from "./desk/line-values";
import { blankColumn } from "./desk/line-columns";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { chaseList } from "./plan/chase-list";
import { comings } from "./plan/comings";
import { changesList } from "./plan/changes-list";
import { jobsOf, type Job, type PlanPeriod } from "./plan/job";
import { followColumns, jobColumns, ofJob } from "./plan/job-columns";
import { planNotes } from "./plan/plan-notes";
import { planOf } from "./plan/plan-record";
import { textColumn } from "./desk/line-columns";
import { planWants } from "./week-plan";

const texts = {
  name: { "zh-CN": "次日计划", en: "Next day's plan" },
  title: { "zh-CN": "次日生产计划 {day}", en: "Production plan for {day}" },
  selection: {
    "zh-CN": "次日在产、前期未完、预警期内到期而未排产、无交期的行",
    en: "lines that run that day or were to run before, are due soon and not planned, or undated",
  },
  made: { "zh-CN": "制定", en: "Made on" },
  jobs: { "zh-CN": "生产任务", en: "Jobs" },
  jobCount: {
    "zh-CN": "{count} 行，其中 {lacking} 行有缺",
    en: "{count}, {lacking} of them lacking something",
  },
  none: { "zh-CN": "次日没有生产任务。", en: "Nothing to produce that day." },
  perDay: { "zh-CN": "日均需产", en: "A day's share" },
  tomorrow: { "zh-CN": "次日计划数", en: "Set for the day" },
  share: {
    "zh-CN":
      "日均需产 = 待生产 ÷ 从次日到计划完工的工作日数（没有计划完工的行不算）；次日计划数由生产会定，手写。",
    en: "A day's share = to make ÷ working days from that day to the planned finish (blank without one). The day's figure is set in the meeting and written by hand.",
  },
} as const satisfies Record<string, Text>;

/** The concrete plan of the next working day. Source: domain.md, section 2, duty 10. */
export const nextDayPlan = paper({
  kind: "next-day-plan",
  name: texts.name,
  help: {
    "zh-CN": "下一个工作日的生产、到货和发货：每行还缺什么，次日计划数手写",
    en: "the next working day's production, arrivals and shipments, with room for the day's figures",
  },
  from: ["orders"],
  wants: planWants,
  sheets: (desk) => {
    const { say, date } = desk;
    const period = periodOf(desk);
    const day = period.first;
    const jobs = jobsOf(desk, period);
    const lacking = jobs.filter(({ lacks }) => lacks.length > 0).length;
    const columns = [
      ...(jobs.some(({ line }) => line.table.lines.columns.machine) ? [ofJob(textColumn("machine", 9))] : []),
      ...jobColumns,
      shareColumn(day),
      blankColumn<Job>("tomorrow", texts.tomorrow, 11),
      ...followColumns,
    ];
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.title, { day: fullDay(day, say) }), say(texts.selection), [
            { label: say(texts.made), text: dayText(date) },
            { label: say(texts.jobs), text: say(texts.jobCount, { count: jobs.length, lacking }) },
          ]),
          ...tableBlocks(desk, { id: "jobs", columns, items: jobs, empty: texts.none }),
          ...changesList(desk, planOf(desk, jobs, period)),
          ...notes(desk),
          ...comings(desk, day),
          ...chaseList(desk, jobs),
          signatures(desk, ["clerk", "productionHead", "packingHead", "sales"]),
        ],
      },
    ];
  },
  plan: (desk) => planOf(desk, jobsOf(desk, periodOf(desk)), periodOf(desk)),
});

/** The next working day, and what is due soon after it. */
function periodOf({ calendar, date, settings }: Desk): PlanPeriod {
  const day = calendar.addWorkdays(date, 1);
  return { first: day, last: day, lastDue: calendar.addWorkdays(day, settings.dueSoonWorkdays) };
}

function notes(desk: Desk): readonly Block[] {
  return [...planNotes(desk), { kind: "note", text: desk.say(texts.share) }];
}

/** What a job has to make a day to end as planned; blank where its end is not planned, or has passed. */
function shareColumn(day: Day): Column<Job> {
  return {
    id: "perDay",
    label: texts.perDay,
    width: 10,
    fields: ["prodEndPlan"],
    cell: ({ line, end }, { calendar }) => {
      const left = line.table.need.left[line.at] ?? Number.NaN;
      const days = calendar.workdaysBetween(Math.max(day, numberAt(line, "prodStartPlan") || day) - 1, end);
      return days > 0 ? numberCell(Math.ceil(left / days), "quantity") : textCell(null);
    },
  };
}
