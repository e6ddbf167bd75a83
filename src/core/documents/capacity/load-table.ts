import { queueOf } from "../../capacity/queue";
import { dayText, type Day } from "../../dates/day";
import type { Text } from "../../lang";
import { weekOf } from "../../planning/week";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { tableBlocks, type Column } from "../desk/table-block";
import type { Work } from "./work";

const texts = {
  heading: { "zh-CN": "各机台负荷（天）", en: "Load of the machines (days)" },
  machine: { "zh-CN": "机台", en: "Machine" },
  week: { "zh-CN": "周", en: "Week" },
  until: { "zh-CN": "{week} 周及以前", en: "up to the week of {week}" },
  later: { "zh-CN": "更晚或无交期", en: "later or no date" },
  workdays: { "zh-CN": "工作日", en: "Working days" },
  load: { "zh-CN": "到期的活", en: "Work due" },
  share: { "zh-CN": "负荷率", en: "Load" },
  room: { "zh-CN": "累计余量", en: "Room so far" },
  none: { "zh-CN": "产能表里没有机台。", en: "The capacity sheet names no machine." },
  method: {
    "zh-CN": "活按剩余数量 ÷ 日产能折成天数，从次一工作日起排，交期早的先做；累计余量为负即产能不足。",
    en: "Work is what is left divided by the daily capacity, from the next working day on, the earliest due first. Below zero the capacity is short.",
  },
} as const satisfies Record<string, Text>;

/** Weeks shown one by one; what is due later stands in one row. */
const weeks = 6;

interface Load {
  readonly machine: string;
  /** Monday; NaN for what is due after the weeks shown. */
  readonly week: Day;
  readonly workdays: number;
  readonly days: number;
  readonly room: number;
}

const columns: readonly Column<Load>[] = [
  { id: "machine", label: texts.machine, width: 14, cell: ({ machine }) => textCell(machine) },
  {
    id: "week",
    label: texts.week,
    width: 20,
    cell: ({ week }, { say }) =>
      textCell(Number.isNaN(week) ? say(texts.later) : say(texts.until, { week: dayText(week).slice(5) })),
  },
  { id: "workdays", label: texts.workdays, width: 10, cell: ({ workdays }) => numberCell(workdays, "count") },
  { id: "load", label: texts.load, width: 10, cell: ({ days }) => numberCell(rounded(days), "meanDays") },
  {
    id: "share",
    label: texts.share,
    width: 10,
    cell: ({ days, workdays }) => numberCell(workdays > 0 ? days / workdays : null, "percent"),
  },
  {
    id: "room",
    label: texts.room,
    width: 12,
    cell: ({ room }) =>
      numberCell(Number.isNaN(room) ? null : rounded(room), "meanDays", room < 0 ? { tone: "bad" } : {}),
  },
];

function rounded(days: number): number {
  return Math.round(days * 10) / 10;
}

/** Work due on each machine, week by week, against the working days there are. */
export function loadTable(desk: Desk, { queues }: Work): readonly Block[] {
  const items = [...queues].flatMap(([machine, jobs]) => loadsOf(desk, machine, jobs));
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "load", columns, items, empty: texts.none }),
    { kind: "note", text: desk.say(texts.method) },
  ];
}

function loadsOf(
  { date, calendar }: Desk,
  machine: string,
  jobs: Parameters<typeof queueOf>[0],
): readonly Load[] {
  const [monday = date] = weekOf(date);
  let [done, past] = [0, 0];
  const shown = Array.from({ length: weeks }, (_, at): Load => {
    const week = monday + at * 7;
    const until = calendar.workdaysBetween(date, week + 6);
    const due = jobs.filter(({ limit }) => limit <= until && (at === 0 || limit > past));
    const days = due.reduce((sum, job) => sum + job.days, 0);
    done += days;
    const workdays = until - past;
    past = until;
    return { machine, week, workdays, days, room: until - done };
  });
  const later = jobs.filter(({ limit }) => limit > past).reduce((sum, job) => sum + job.days, 0);
  const rest: Load = { machine, week: Number.NaN, workdays: Number.NaN, days: later, room: Number.NaN };
  return later > 0 ? [...shown, rest] : shown;
}
