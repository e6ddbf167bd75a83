import { dayText } from "../../dates/day";
import type { Text } from "../../lang";
import { planChanges, type KeptJob, type KeptPlan, type PlanChange } from "../../planning/kept-plan";
import type { Block } from "../../report/blocks";
import { textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { shortDay } from "../desk/form";
import { rowLink, tickColumn } from "../desk/line-columns";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import { changeReason, leavingReason } from "./change-reason";
import { linesByKey } from "./plan-record";

const texts = {
  heading: { "zh-CN": "与上次计划相比", en: "Changes since the last plan" },
  last: {
    "zh-CN": "上次计划：{on} 制定，{first} 至 {last}。计划调整未通知业务、生产而误期的，由跟单负责。",
    en: "The last plan was made {on}, for {first} to {last}. A change nobody was told of is the clerk's.",
  },
  first: {
    "zh-CN": "这是记住的第一份计划；下次做计划时会列出变动。",
    en: "This is the first plan kept; the next one will list what changed.",
  },
  none: { "zh-CN": "与上次计划一致。", en: "The same as the last plan." },
  what: { "zh-CN": "变动", en: "Change" },
  before: { "zh-CN": "原计划", en: "Was" },
  now: { "zh-CN": "现计划", en: "Is" },
  reason: { "zh-CN": "原因", en: "Reason" },
  product: { "zh-CN": "品名规格", en: "Product" },
} as const satisfies Record<string, Text>;

const kindTexts: Readonly<Record<PlanChange["kind"], Text>> = {
  added: { "zh-CN": "新增", en: "Added" },
  dropped: { "zh-CN": "移出", en: "Dropped" },
  moved: { "zh-CN": "调整", en: "Moved" },
};

interface Change {
  readonly kind: PlanChange["kind"];
  readonly job: KeptJob;
  readonly before: KeptJob | null;
  readonly now: KeptJob | null;
  /** Undefined for a line that no sheet has any more. */
  readonly line: Line | undefined;
}

const columns: readonly Column<Change>[] = [
  { id: "what", label: texts.what, width: 8, cell: ({ kind }, { say }) => textCell(say(kindTexts[kind])) },
  {
    id: "orderNo",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ job, line }) => textCell(job.orderNo, line ? { link: rowLink(line) } : {}),
  },
  { id: "product", label: texts.product, width: 24, cell: ({ job }) => textCell(job.product) },
  { id: "before", label: texts.before, width: 20, cell: ({ before }) => textCell(placeText(before)) },
  { id: "now", label: texts.now, width: 20, cell: ({ now }) => textCell(placeText(now)) },
  {
    id: "reason",
    label: texts.reason,
    width: 28,
    cell: ({ kind, line }, desk) =>
      textCell(kind === "dropped" || !line ? leavingReason(desk, line) : changeReason(desk, line)),
  },
  tickColumn("toldSales", { "zh-CN": "告知业务", en: "Sales told" }),
  tickColumn("toldProduction", { "zh-CN": "告知生产", en: "Production told" }),
];

/** Machine and days of a job. */
function placeText(job: KeptJob | null): string | null {
  if (job === null) return null;
  const days = [...new Set([job.start, job.end])].flatMap((day) => (day === null ? [] : shortDay(day)));
  return [...(job.machine === null ? [] : [job.machine]), days.join(" → ")].join(" ").trim();
}

/**
 * What is different from the plan made before, and boxes for who has been told; nothing where no plan is kept.
 * Source: domain.md, section 2, duty 10, and section 6, no. 4.
 */
export function changesList(desk: Desk, plan: KeptPlan | null): readonly Block[] {
  const { say, lastPlan } = desk;
  if (lastPlan === undefined || plan === null) return [];
  const heading: Block = { kind: "heading", level: 2, text: say(texts.heading) };
  if (lastPlan === null) return [heading, { kind: "note", text: say(texts.first) }];
  const lines = linesByKey(desk);
  const items = planChanges(lastPlan, plan).map((change): Change => {
    const before = change.kind === "added" ? null : change.before;
    const now = change.kind === "dropped" ? null : change.now;
    const job = change.kind === "dropped" ? change.before : change.now;
    return { kind: change.kind, job, before, now, line: lines.get(change.key) };
  });
  const { on, first, last } = lastPlan;
  return [
    heading,
    { kind: "note", text: say(texts.last, { on, first: dayText(first), last: dayText(last) }) },
    ...tableBlocks(desk, { id: "changes", columns, items, empty: texts.none }),
  ];
}
