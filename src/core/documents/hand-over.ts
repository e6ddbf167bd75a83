import { orderNoOf } from "../kpi/order-records";
import type { Text } from "../lang";
import { byDay } from "../planning/by-day";
import type { Block, ReportSheet } from "../report/blocks";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { fullDay, head, mostForms, moreNote, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { lackWants } from "./desk/lack-texts";
import { dayColumn, orderNoColumn, productColumn, textColumn, tickColumn } from "./desk/line-columns";
import { numberAt, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { exceptionItems, type ExceptionItem } from "./exceptions/exception-items";
import { dueColumn, openQuantityColumn, stepColumn, unitColumn, whoColumn } from "./follow/follow-columns";
import { contacts } from "./hand/contacts";
import { nextDates } from "./hand/next-dates";
import { openPapers } from "./hand/open-papers";
import { openQuestions } from "./hand/open-questions";

const texts = {
  name: { "zh-CN": "交接清单", en: "Hand-over" },
  title: { "zh-CN": "交接清单：{clerk}", en: "Hand-over: {clerk}" },
  sheet: { "zh-CN": "交接 {clerk}", en: "Hand-over {clerk}" },
  noClerk: { "zh-CN": "未写跟单员", en: "no clerk named" },
  date: { "zh-CN": "交接日期", en: "Handed over on" },
  selection: { "zh-CN": "全部未完成订单行，每个跟单员一张表", en: "every open line, a sheet for each clerk" },
  count: { "zh-CN": "未完成", en: "Open" },
  counted: { "zh-CN": "{count} 行，其中逾期 {late} 行", en: "{count} lines, {late} of them overdue" },
  backup: { "zh-CN": "后备跟单员", en: "Back-up clerk" },
  handed: { "zh-CN": "已交接", en: "Handed over" },
  none: { "zh-CN": "没有未完成的订单行。", en: "No line is open." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Line>[] = [
  orderNoColumn,
  textColumn("customer", 16),
  { ...productColumn, width: 20 },
  openQuantityColumn,
  unitColumn,
  dueColumn,
  { ...dayColumn("repliedDate"), label: { "zh-CN": "已答复交期", en: "Promised" } },
  stepColumn,
  whoColumn,
  { ...textColumn("exception", 16), label: { "zh-CN": "未了问题", en: "Open question" } },
  textColumn("remarks", 14),
  tickColumn("handed", texts.handed, 8),
];

/** What a clerk hands over, on a sheet of its own: promises, open questions, missing papers, next dates. Source: domain.md, section 6, 10. */
export const handOver = paper({
  kind: "hand-over",
  name: texts.name,
  help: {
    "zh-CN": "每个跟单员一张：未完成订单行的下一步、已答复交期、未了问题、缺的单据、近期日期、联系人",
    en: "a sheet for each clerk: next step and promise of every open line, open questions, missing papers, next dates, contacts",
  },
  from: ["orders", "exceptions"],
  wants: [
    { fields: ["orderNo"], use: { "zh-CN": "订单号", en: "the order" }, must: true },
    { fields: ["clerk"], use: { "zh-CN": "按跟单员分开", en: "hand over clerk by clerk" } },
    { fields: ["backupClerk"], use: { "zh-CN": "后备跟单员", en: "who stands in" } },
    { fields: ["salesperson"], use: { "zh-CN": "联系人", en: "whom to talk to" } },
    { fields: ["repliedDate"], use: { "zh-CN": "已答复客户的交期", en: "what was promised" } },
    { fields: ["exception"], use: { "zh-CN": "未了问题", en: "open questions" } },
    ...lackWants,
  ],
  sheets: (desk) => {
    const { say } = desk;
    const lines = linesOfKind(desk, "orders");
    const clerks = [...grouped(lines, (line) => textAt(line, "clerk"))];
    const questions = exceptionItems(desk).filter(({ isOpen }) => isOpen);
    const sheets = clerks.slice(0, mostForms).map(([clerk, own], at): ReportSheet => ({
      name: say(texts.sheet, { clerk: clerk ?? say(texts.noClerk) }),
      landscape: true,
      blocks: [
        ...handOverOf(desk, clerk, own, at, questions),
        ...(at === 0 ? moreNote(desk, clerks.length) : []),
      ],
    }));
    const blocks: readonly Block[] = [
      ...head(desk, say(texts.name), say(texts.selection)),
      { kind: "note", text: say(texts.none) },
    ];
    return sheets.length > 0 ? sheets : [{ name: say(texts.name), landscape: true, blocks }];
  },
});

function handOverOf(
  desk: Desk,
  clerk: string | null,
  lines: readonly Line[],
  at: number,
  questions: readonly ExceptionItem[],
): readonly Block[] {
  const { say, date } = desk;
  const byDue = [...lines].sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  const late = lines.filter((line) => numberAt(line, "requiredDate") < date).length;
  const backups = [...new Set(lines.flatMap((line) => textAt(line, "backupClerk") ?? []))];
  const orders = new Set(lines.map(orderNoOf));
  const own = questions.filter(({ line }) => orders.has(orderNoOf(line)));
  const facts = [
    { label: say(texts.date), text: fullDay(date, say) },
    { label: say(texts.count), text: say(texts.counted, { count: lines.length, late }) },
    { label: say(texts.backup), text: backups.join(say(texts.separator)) },
  ];
  return [
    ...head(desk, say(texts.title, { clerk: clerk ?? say(texts.noClerk) }), say(texts.selection), facts),
    ...tableBlocks(desk, { id: `lines-${at}`, columns, items: byDue, empty: texts.none }),
    ...openQuestions(desk, own, `questions-${at}`),
    ...openPapers(desk, byDue, `papers-${at}`),
    ...nextDates(desk, lines, `dates-${at}`),
    ...contacts(desk, lines, `contacts-${at}`),
    signatures(desk, ["clerk", "successor", "supervisor"]),
  ];
}
