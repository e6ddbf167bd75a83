import { monthText } from "../dates/day";
import { verdicts } from "../kpi/clerk-month";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { clerkRows } from "./clerks/clerk-rows";
import type { ClerkItem } from "./clerks/kpi-figures";
import { kpiTable } from "./clerks/kpi-table";
import { dueColumns, exceptionColumns, faultColumns, openColumns } from "./clerks/list-columns";
import { loadGroups, loadOf } from "./clerks/load-groups";
import { loadTable, type LoadItem } from "./clerks/load-table";
import { monthSpan } from "./clerks/span";
import type { Desk } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { paper } from "./desk/paper";
import { runsOf } from "./desk/runs";
import { tableBlocks, type Column } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "跟单员绩效", en: "Clerks' KPIs" },
  details: { "zh-CN": "绩效明细", en: "KPI details" },
  selection: { "zh-CN": "{month}，截至 {day}", en: "{month}, as of {day}" },
  month: { "zh-CN": "本月绩效", en: "The month" },
  load: { "zh-CN": "在手工作量", en: "Load in hand" },
  due: { "zh-CN": "本月到期的订单行", en: "Lines due in the month" },
  open: { "zh-CN": "在手的订单行", en: "Open lines" },
  complaints: { "zh-CN": "本月客诉", en: "Complaints of the month" },
  closed: { "zh-CN": "本月关闭的异常", en: "Exceptions closed in the month" },
  unclosed: { "zh-CN": "未关闭的异常", en: "Exceptions open" },
  faulty: { "zh-CN": "有错误的订单行", en: "Lines with an error" },
  none: { "zh-CN": "没有。", en: "None." },
  definition: {
    "zh-CN":
      "准时率 = 交期当天或之前完成 ÷ 本月截至当日到期（逾期未完成的在分母）。公平准时率 = 准时 ÷（到期 − 非本人原因的）：异常台账或本行认定的条款、责任人、原因指向别人，客户改期，或包材原料按时到位而生产晚完工的，单独列出，不算本人的；有一处指向跟单的仍算本人的。准时足量率的分母是有出货数量的到期行。客诉率 = 本月客诉起数 ÷ 本月完成行数。异常按本月关闭的算平均工作日，时限见设置。数据准确率 = 没有错误的行 ÷ 全部行。",
    en: "On-time: done by the due date ÷ due in the month by the day looked at (open late lines stay in). Fair rate: on time ÷ (due − not theirs): late lines whose clause, responsible person or cause (in the log of exceptions or the row itself) points to others, which the customer moved, or which production ended late though everything was there in time, are listed apart; what speaks of the clerk anywhere keeps a line the clerk's. In full: of lines due whose table keeps shipped quantities. Complaint rate: complaints of the month ÷ lines done in it. Exceptions: mean working days of those closed in the month, against the standards in the settings. Accuracy: lines without an error ÷ all lines.",
  },
} as const satisfies Record<string, Text>;

/** The month's figures and the load of every clerk. Source: domain.md, section 3, 4 and 5. */
export const clerkKpis = paper({
  kind: "clerk-kpis",
  name: texts.name,
  help: {
    "zh-CN": "每个跟单员当月的准时率（非本人原因单列）、足量、客诉、异常时效、数据准确率，和在手工作量",
    en: "each clerk's month: on time with what was not theirs apart, in full, complaints, exceptions, accuracy; and the load in hand",
  },
  from: ["orders", "exceptions"],
  wants: [
    { fields: ["requiredDate"], use: { "zh-CN": "交期", en: "when lines are due" }, must: true },
    { fields: ["clerk"], use: { "zh-CN": "按跟单员统计", en: "count by clerk" }, must: true },
    { fields: ["actualShipDate"], use: { "zh-CN": "判断是否准时", en: "tell what was on time" } },
    { fields: ["shippedQty"], use: { "zh-CN": "判断是否足量", en: "tell what was in full" } },
    {
      fields: ["clause", "responsible", "cause"],
      use: { "zh-CN": "分出非本人原因", en: "tell what was not theirs" },
    },
    { fields: ["complaint"], use: { "zh-CN": "客诉率", en: "the complaint rate" } },
    { fields: ["closedDate"], use: { "zh-CN": "异常解决时效", en: "how fast exceptions are closed" } },
    { fields: ["backupClerk"], use: { "zh-CN": "后备跟单员", en: "who stands in" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const clerks = clerkRows(desk, monthSpan(date));
    const due = runsOf(
      "due",
      clerks.flatMap((clerk) => clerk.due),
    );
    const complaints = runsOf(
      "complaints",
      clerks.map((clerk) => clerk.complaints),
    );
    const closed = runsOf(
      "closed",
      clerks.map((clerk) => clerk.closed),
    );
    const faulty = runsOf(
      "faulty",
      clerks.map((clerk) => clerk.faulty),
    );
    const unclosed = runsOf(
      "unclosed",
      clerks.map((clerk) => clerk.openExceptions),
    );
    const loads = clerks.map((clerk) => loadOf(clerk.open, desk));
    const open = runsOf("open", loads.flat());
    const items = clerks.map((clerk, at): ClerkItem => ({
      ...clerk,
      dueLink: (from, to) => due.link(at * verdicts.length + from, at * verdicts.length + to),
      complaintLink: complaints.link(at),
      closedLink: closed.link(at),
      faultLink: faulty.link(at),
    }));
    const inHand = clerks.map(({ clerk, backups, openExceptions }, at): LoadItem => ({
      clerk,
      backups,
      groups: loads[at] ?? [],
      linkOf: (from, to) => open.link(at * loadGroups.length + from, at * loadGroups.length + to),
      exceptions: openExceptions.length,
      exceptionLink: unclosed.link(at),
    }));
    const selection = say(texts.selection, { month: monthText(date), day: fullDay(date, say) });
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), selection),
          { kind: "heading", level: 2, text: say(texts.month) },
          ...kpiTable(desk, items),
          { kind: "note", text: say(texts.definition) },
          { kind: "heading", level: 2, text: say(texts.load) },
          ...loadTable(desk, inHand),
          signatures(desk, ["supervisor"]),
        ],
      },
      {
        name: say(texts.details),
        landscape: true,
        blocks: [
          { kind: "heading", level: 1, text: say(texts.details) },
          ...list(desk, "due", texts.due, dueColumns, due.items),
          ...list(desk, "open", texts.open, openColumns, open.items),
          ...list(desk, "complaints", texts.complaints, exceptionColumns, complaints.items),
          ...list(desk, "closed", texts.closed, exceptionColumns, closed.items),
          ...list(desk, "unclosed", texts.unclosed, exceptionColumns, unclosed.items),
          ...list(desk, "faulty", texts.faulty, faultColumns, faulty.items),
        ],
      },
    ];
  },
});

function list<T>(
  desk: Desk,
  id: string,
  heading: Text,
  columns: readonly Column<T>[],
  items: readonly T[],
): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: desk.say(heading) },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
