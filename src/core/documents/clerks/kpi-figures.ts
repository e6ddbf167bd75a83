import type { Text } from "../../lang";
import { standardDays } from "../../exceptions/standards";
import { ratesOf, verdicts, type Rates } from "../../kpi/clerk-month";
import type { FieldId } from "../../orders/fields";
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

/** What may say that a late line is not its clerk's. */
const evidence: readonly FieldId[] = ["clause", "responsible", "cause", "exception", "prodEndActual"];

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
  /** Shown only where a table has one of these: where nothing is kept there is no zero. */
  readonly fields?: readonly FieldId[];
  readonly of: (item: ClerkItem, desk: Desk) => number | null;
  readonly link: (item: ClerkItem) => ReportLink | undefined;
}

type Link = Figure["link"];

/** Leads to lines due, from one verdict to another. */
function due(from: number, to: number): Link {
  return ({ dueLink }) => dueLink(from, to);
}
const complaints: Link = ({ complaintLink }) => complaintLink;
const closed: Link = ({ closedLink }) => closedLink;
const faults: Link = ({ faultLink }) => faultLink;

const count = { format: "count", sum: true } as const;
const rate = { format: "percent" } as const;
const onClosed = { fields: ["closedDate"], link: closed } as const;
const onComplaints = { fields: ["complaint"], link: complaints } as const;

export const figures: readonly Figure[] = [
  { id: "due", width: 8, ...count, of: (item) => clerkRates(item).due, link: due(excused, inFull) },
  { id: "onTime", width: 8, ...count, of: (item) => clerkRates(item).onTime, link: due(onTime, inFull) },
  { id: "raw", width: 9, ...rate, of: (item) => clerkRates(item).raw, link: due(excused, inFull) },
  {
    ...{ id: "excused", width: 10, ...count, fields: evidence },
    of: (item) => item.due[excused]?.length ?? 0,
    link: due(excused, excused),
  },
  {
    ...{ id: "fair", width: 10, ...rate, fields: evidence },
    of: (item) => clerkRates(item).fair,
    link: due(late, inFull),
  },
  {
    ...{ id: "inFull", width: 10, ...rate },
    of: (item) => share(item.due[inFull]?.length ?? 0, item.kept),
    link: due(inFull, inFull),
  },
  { id: "complaints", width: 8, ...count, ...onComplaints, of: (item) => item.complaints.length },
  {
    id: "complaintRate",
    width: 9,
    ...rate,
    ...onComplaints,
    of: (item) => share(item.complaints.length, item.done),
  },
  { id: "closed", width: 9, ...count, ...onClosed, of: (item) => item.closed.length },
  { id: "days", width: 10, format: "meanDays", ...onClosed, of: meanDays },
  { id: "within", width: 8, ...rate, ...onClosed, of: withinStandard },
  {
    id: "accuracy",
    width: 10,
    ...rate,
    of: ({ lines, faulty }) => share(lines - faulty.length, lines),
    link: faults,
  },
];
