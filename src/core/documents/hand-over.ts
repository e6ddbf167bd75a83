import type { Text } from "../lang";
import { byDay } from "../planning/by-day";
import type { Block } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { lackWants } from "./desk/lack-texts";
import { dayColumn, orderNoColumn, productColumn, textColumn, tickColumn } from "./desk/line-columns";
import { numberAt, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { dueColumn, openQuantityColumn, stepColumn, unitColumn, whoColumn } from "./follow/follow-columns";

const texts = {
  name: { "zh-CN": "交接清单", en: "Hand-over" },
  title: { "zh-CN": "交接清单：{clerk}", en: "Hand-over: {clerk}" },
  noClerk: { "zh-CN": "未写跟单员", en: "no clerk named" },
  date: { "zh-CN": "交接日期", en: "Handed over on" },
  selection: { "zh-CN": "全部未完成订单行，按跟单员", en: "every open line, by clerk" },
  count: { "zh-CN": "未完成", en: "Open" },
  counted: { "zh-CN": "{count} 行，其中逾期 {late} 行", en: "{count} lines, {late} of them overdue" },
  handed: { "zh-CN": "已交接", en: "Handed over" },
  contacts: { "zh-CN": "客户和业务员", en: "Customers and salespeople" },
  lines: { "zh-CN": "行数", en: "Lines" },
  next: { "zh-CN": "最近交期", en: "Next required date" },
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

interface Contact {
  readonly customer: string;
  readonly lines: readonly Line[];
}

const contactColumns: readonly Column<Contact>[] = [
  {
    id: "customer",
    label: { "zh-CN": "客户", en: "Customer" },
    width: 24,
    cell: ({ customer }) => textCell(customer),
  },
  {
    id: "salesperson",
    label: { "zh-CN": "业务员", en: "Salesperson" },
    width: 18,
    cell: ({ lines }, { say }) => {
      const names = lines.flatMap((line) => textAt(line, "salesperson") ?? []);
      return textCell([...new Set(names)].join(say(texts.separator)));
    },
  },
  {
    id: "lines",
    label: texts.lines,
    width: 8,
    sum: "count",
    cell: ({ lines }) => numberCell(lines.length, "count"),
  },
  {
    id: "next",
    label: texts.next,
    width: 14,
    cell: ({ lines }) => {
      const days = lines.map((line) => numberAt(line, "requiredDate")).filter((day) => !Number.isNaN(day));
      return days.length > 0 ? { kind: "day", day: Math.min(...days) } : { kind: "none" };
    },
  },
];

/** What a clerk hands over: promises, open questions, missing papers, next dates. Source: domain.md, section 6, 10. */
export const handOver = paper({
  kind: "hand-over",
  name: texts.name,
  help: {
    "zh-CN": "按跟单员：每个未完成订单行的下一步、已答复交期、未了问题、联系人",
    en: "by clerk: next step, promise and open question of every open line, and the contacts",
  },
  from: ["orders"],
  wants: [
    { fields: ["orderNo"], use: { "zh-CN": "订单号", en: "the order" }, must: true },
    { fields: ["clerk"], use: { "zh-CN": "按跟单员分开", en: "hand over clerk by clerk" } },
    { fields: ["salesperson"], use: { "zh-CN": "联系人", en: "whom to talk to" } },
    { fields: ["repliedDate"], use: { "zh-CN": "已答复客户的交期", en: "what was promised" } },
    { fields: ["exception"], use: { "zh-CN": "未了问题", en: "open questions" } },
    ...lackWants,
  ],
  sheets: (desk) => {
    const { say } = desk;
    const clerks = grouped(
      linesOfKind(desk, "orders"),
      (line) => textAt(line, "clerk") ?? say(texts.noClerk),
    );
    const blocks = [...clerks].flatMap(([clerk, lines], at) => handOverOf(desk, clerk, lines, at));
    const empty: readonly Block[] = [
      ...head(desk, say(texts.name), say(texts.selection)),
      note(say(texts.none)),
    ];
    return [{ name: say(texts.name), landscape: true, blocks: blocks.length > 0 ? blocks : empty }];
  },
});

function handOverOf(desk: Desk, clerk: string, lines: readonly Line[], at: number): readonly Block[] {
  const { say, date } = desk;
  const byDue = [...lines].sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  const late = lines.filter((line) => numberAt(line, "requiredDate") < date).length;
  const contacts = [...grouped(lines, (line) => textAt(line, "customer") ?? "—")].map(([customer, own]) => ({
    customer,
    lines: own,
  }));
  const facts = [
    { label: say(texts.date), text: fullDay(date, say) },
    { label: say(texts.count), text: say(texts.counted, { count: lines.length, late }) },
  ];
  const [title, ...rest] = head(desk, say(texts.title, { clerk }), say(texts.selection), facts);
  return [
    ...(title?.kind === "heading" ? [{ ...title, newPage: at > 0 }] : []),
    ...rest,
    ...tableBlocks(desk, { id: `lines-${at}`, columns, items: byDue, empty: texts.none }),
    { kind: "heading", level: 2, text: say(texts.contacts) },
    ...tableBlocks(desk, {
      id: `contacts-${at}`,
      columns: contactColumns,
      items: contacts,
      empty: texts.none,
    }),
    signatures(desk, ["clerk", "successor", "supervisor"]),
  ];
}

function note(text: string): Block {
  return { kind: "note", text };
}
