import { dayText, type Day } from "../dates/day";
import type { Text } from "../lang";
import { weekOf } from "../planning/week";
import type { Block } from "../report/blocks";
import { textCell } from "../report/cells";
import type { Desk } from "./desk/desk";
import { head, signatures, weekdayText } from "./desk/form";
import { lackWants } from "./desk/lack-texts";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import type { Want } from "./desk/wants";
import { chaseList } from "./plan/chase-list";
import { changesList } from "./plan/changes-list";
import { jobsByMachine, jobsOf, type Job, type PlanPeriod } from "./plan/job";
import { followColumns, jobColumns } from "./plan/job-columns";
import { planNotes } from "./plan/plan-notes";
import { planOf } from "./plan/plan-record";

const texts = {
  name: { "zh-CN": "周生产计划", en: "Week plan" },
  title: { "zh-CN": "周生产计划 {first} 至 {last}", en: "Production plan, week {first} to {last}" },
  selection: {
    "zh-CN": "本周在产、前期未完、下周末前到期而未排产、无交期的行",
    en: "lines that run this week or were to run before, are due by next Sunday and not planned, or undated",
  },
  workdays: { "zh-CN": "本周工作日", en: "Working days" },
  workdayCount: { "zh-CN": "{count} 天", en: "{count} days" },
  jobs: { "zh-CN": "生产任务", en: "Jobs" },
  jobCount: {
    "zh-CN": "{count} 行，其中 {lacking} 行有缺",
    en: "{count}, {lacking} of them lacking something",
  },
  noMachine: { "zh-CN": "未定机台", en: "No machine yet" },
  none: { "zh-CN": "本周没有生产任务。", en: "Nothing to produce this week." },
} as const satisfies Record<string, Text>;

export const planWants: readonly Want[] = [
  {
    fields: ["orderQty"],
    use: { "zh-CN": "生产数量", en: "the quantity to produce" },
    must: true,
  },
  {
    fields: ["prodStartPlan"],
    use: {
      "zh-CN": "按计划开工、完工日期排日程；没有时只按交期列出",
      en: "lay the jobs out by planned start and finish; without it they are listed by required date only",
    },
  },
  { fields: ["machine"], use: { "zh-CN": "按机台分组", en: "group the jobs by machine" } },
  {
    fields: ["producedQty"],
    use: { "zh-CN": "扣除已生产的数量", en: "take off what is produced already" },
  },
  ...lackWants,
];

/** The schedule of the week a day falls in. Source: domain.md, section 2, duty 10. */
export const weekPlan = paper({
  kind: "week-plan",
  name: texts.name,
  help: {
    "zh-CN": "本周排产：按机台和日期，每行还缺什么，是否已告知业务和生产",
    en: "the week's production by machine and day, what each job still lacks, who has been told",
  },
  from: ["orders"],
  wants: planWants,
  sheets: (desk) => {
    const { say } = desk;
    const week = weekOf(desk.date);
    const period = periodOf(desk);
    const { first, last } = period;
    const jobs = jobsOf(desk, period);
    const lacking = jobs.filter(({ lacks }) => lacks.length > 0).length;
    const workdays = week.filter((day) => desk.calendar.isWorkday(day)).length;
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(
            desk,
            say(texts.title, { first: dayText(first), last: dayText(last) }),
            say(texts.selection),
            [
              { label: say(texts.workdays), text: say(texts.workdayCount, { count: workdays }) },
              { label: say(texts.jobs), text: say(texts.jobCount, { count: jobs.length, lacking }) },
            ],
          ),
          ...jobTables(desk, jobs, week),
          ...changesList(desk, planOf(desk, jobs, period)),
          ...planNotes(desk),
          ...chaseList(desk, jobs),
          signatures(desk, ["clerk", "productionHead", "packingHead", "sales"]),
        ],
      },
    ];
  },
  plan: (desk) => planOf(desk, jobsOf(desk, periodOf(desk)), periodOf(desk)),
});

/** Monday to Sunday, and what is due by the Sunday after. */
function periodOf({ date }: Desk): PlanPeriod {
  const week = weekOf(date);
  const [first, last] = [week[0] ?? date, week[6] ?? date];
  return { first, last, lastDue: last + 7 };
}

function jobTables(desk: Desk, jobs: readonly Job[], week: readonly Day[]): readonly Block[] {
  const hasPlan = jobs.some(({ start, end }) => !Number.isNaN(start) || !Number.isNaN(end));
  const columns = [...jobColumns, ...(hasPlan ? dayColumns(desk, week) : []), ...followColumns];
  const machines = [...jobsByMachine(jobs)];
  const isNamed = machines.some(([machine]) => machine !== null);
  if (!isNamed) return tableBlocks(desk, { id: "jobs", columns, items: jobs, empty: texts.none });
  return machines.flatMap(([machine, items], at): readonly Block[] => [
    { kind: "heading", level: 2, text: machine ?? desk.say(texts.noMachine) },
    ...tableBlocks(desk, { id: `jobs-${at}`, columns, items, empty: texts.none }),
  ]);
}

/** A column a day, marked on the working days a job is planned for. */
function dayColumns({ say, calendar }: Desk, week: readonly Day[]): readonly Column<Job>[] {
  return week.map((day) => {
    const label = weekdayText(day, say);
    return {
      id: `day-${day}`,
      label: { "zh-CN": label, en: label },
      width: 4,
      cell: ({ start, end }) => {
        const from = Number.isNaN(start) ? end : start;
        const to = Number.isNaN(end) ? start : end;
        return textCell(from <= day && day <= to && calendar.isWorkday(day) ? "■" : null);
      },
    };
  });
}
