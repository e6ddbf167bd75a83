import type { Text } from "../../lang";
import { standardDays } from "../../exceptions/standards";
import { ratesOf, verdicts, type Rates } from "../../kpi/clerk-month";
import type { NumberFormat, ReportLink } from "../../report/blocks";
import { share } from "../../review/tally";
import type { Desk } from "../desk/desk";
import type { ClerkRows } from "./clerk-rows";

export const labels = {
  due: { "zh-CN": "到期行", en: "Due" },
  onTime: { "zh-CN": "准时行", en: "On time" },
  raw: { "zh-CN": "准时率", en: "On-time" },
  excused: { "zh-CN": "非本人原因", en: "Not theirs" },
  fair: { "zh-CN": "公平准时率", en: "Fair rate" },
  inFull: { "zh-CN": "准时足量率", en: "In full" },
  complaints: { "zh-CN": "客诉", en: "Complaints" },
  complaintRate: { "zh-CN": "客诉率", en: "Complaint rate" },
  closed: { "zh-CN": "关闭异常", en: "Closed" },
  days: { "zh-CN": "平均工作日", en: "Mean days" },
  within: { "zh-CN": "时限内", en: "In standard" },
  accuracy: { "zh-CN": "数据准确率", en: "Accuracy" },
} as const satisfies Record<string, Text>;

/** A clerk's rows with where each figure leads. */
export interface ClerkItem extends ClerkRows {
  /** Leads to lines due, from one verdict to another (both inside, by place in `verdicts`). */
  readonly dueLink: (from: number, to: number) => ReportLink | undefined;
  readonly complaintLink: ReportLink | undefined;
  readonly closedLink: ReportLink | undefined;
  readonly faultLink: ReportLink | undefined;
}

/** Places in `verdicts`. */
const [excused, late, onTime, inFull] = [0, 1, 2, 3];

export function clerkRates({ due }: ClerkRows): Rates {
  const counts = Object.fromEntries(verdicts.map((verdict, at) => [verdict, due[at]?.length ?? 0]));
  return ratesOf(counts as Record<(typeof verdicts)[number], number>);
}

function meanDays({ closed }: ClerkRows): number | null {
  const known = closed.flatMap(({ workdays }) => (Number.isNaN(workdays) ? [] : [workdays]));
  const mean = share(
    known.reduce((sum, days) => sum + days, 0),
    known.length,
  );
  return mean === null ? null : Math.round(mean * 10) / 10;
}

function withinStandard({ closed }: ClerkRows, { settings }: Desk): number | null {
  const known = closed.filter(({ workdays }) => !Number.isNaN(workdays));
  const within = known.filter(
    ({ type, isGrave, workdays }) => workdays <= standardDays(type, isGrave, settings),
  );
  return share(within.length, known.length);
}

/** A figure of the month, and the rows it leads to. */
export interface Figure {
  readonly id: keyof typeof labels;
  readonly width: number;
  readonly format: NumberFormat;
  readonly sum?: true;
  readonly of: (item: ClerkItem, desk: Desk) => number | null;
  readonly link: (item: ClerkItem) => ReportLink | undefined;
}

export const figures: readonly Figure[] = [
  {
    id: "due",
    width: 8,
    format: "count",
    sum: true,
    of: (item) => clerkRates(item).due,
    link: ({ dueLink }) => dueLink(excused, inFull),
  },
  {
    id: "onTime",
    width: 8,
    format: "count",
    sum: true,
    of: (item) => clerkRates(item).onTime,
    link: ({ dueLink }) => dueLink(onTime, inFull),
  },
  {
    id: "raw",
    width: 9,
    format: "percent",
    of: (item) => clerkRates(item).raw,
    link: ({ dueLink }) => dueLink(excused, inFull),
  },
  {
    id: "excused",
    width: 10,
    format: "count",
    sum: true,
    of: ({ due }) => due[excused]?.length ?? 0,
    link: ({ dueLink }) => dueLink(excused, excused),
  },
  {
    id: "fair",
    width: 10,
    format: "percent",
    of: (item) => clerkRates(item).fair,
    link: ({ dueLink }) => dueLink(late, inFull),
  },
  {
    id: "inFull",
    width: 10,
    format: "percent",
    of: ({ due, kept }) => share(due[inFull]?.length ?? 0, kept),
    link: ({ dueLink }) => dueLink(inFull, inFull),
  },
  {
    id: "complaints",
    width: 8,
    format: "count",
    sum: true,
    of: ({ complaints }) => complaints.length,
    link: ({ complaintLink }) => complaintLink,
  },
  {
    id: "complaintRate",
    width: 9,
    format: "percent",
    of: ({ complaints, done }) => share(complaints.length, done),
    link: ({ complaintLink }) => complaintLink,
  },
  {
    id: "closed",
    width: 9,
    format: "count",
    sum: true,
    of: ({ closed }) => closed.length,
    link: ({ closedLink }) => closedLink,
  },
  { id: "days", width: 10, format: "meanDays", of: meanDays, link: ({ closedLink }) => closedLink },
  { id: "within", width: 8, format: "percent", of: withinStandard, link: ({ closedLink }) => closedLink },
  {
    id: "accuracy",
    width: 10,
    format: "percent",
    of: ({ lines, faulty }) => share(lines - faulty.length, lines),
    link: ({ faultLink }) => faultLink,
  },
];
