import type { Text } from "../lang";
import { byDay } from "../planning/by-day";
import { textCell } from "../report/cells";
import { rowsOfKind, sourceColumn } from "./desk/all-rows";
import type { Desk, Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { dayColumn, productColumn, quantityColumn, textColumn } from "./desk/line-columns";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "样品清单", en: "Samples" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "没寄出的按交期，已寄出的在后", en: "those not sent by due date, then those sent" },
  open: { "zh-CN": "待寄", en: "To send" },
  sent: { "zh-CN": "已寄", en: "Sent" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  state: { "zh-CN": "状态", en: "State" },
  late: { "zh-CN": "逾期 {days} 天", en: "{days} {days|day|days} late" },
  today: { "zh-CN": "今天要寄", en: "due today" },
  soon: { "zh-CN": "还有 {days} 个工作日", en: "{days} working {days|day|days} left" },
  undated: { "zh-CN": "没有交期，请问清", en: "no due date: ask" },
  sentLate: { "zh-CN": "晚寄 {days} 天", en: "sent {days} {days|day|days} late" },
  sentInTime: { "zh-CN": "按时寄出", en: "sent in time" },
  noneOpen: { "zh-CN": "没有待寄的样品。", en: "No sample is to be sent." },
  noneSent: { "zh-CN": "还没有寄出的样品。", en: "No sample has been sent." },
} as const satisfies Record<string, Text>;

function dueOf(line: Line): number {
  return numberAt(line, "sampleDueDate");
}

function isSent(line: Line, { date }: Desk): boolean {
  return numberAt(line, "sampleSentDate") <= date;
}

function stateCell(line: Line, desk: Desk) {
  const { say, date, calendar, settings } = desk;
  const due = dueOf(line);
  if (Number.isNaN(due)) return textCell(say(texts.undated), { tone: "warning" });
  if (isSent(line, desk)) {
    const days = numberAt(line, "sampleSentDate") - due;
    if (days <= 0) return textCell(say(texts.sentInTime), { tone: "good" });
    return textCell(say(texts.sentLate, { days }), { tone: "warning" });
  }
  if (due < date) return textCell(say(texts.late, { days: date - due }), { tone: "bad" });
  if (due === date) return textCell(say(texts.today), { tone: "warning" });
  const days = calendar.workdaysBetween(date, due);
  return textCell(say(texts.soon, { days }), {
    tone: days <= settings.dueSoonWorkdays ? "warning" : "plain",
  });
}

const columns: readonly Column<Line>[] = [
  sourceColumn((line) => line),
  textColumn("customer", 18),
  productColumn,
  { ...quantityColumn("orderQty"), label: texts.quantity },
  textColumn("unit", 8),
  textColumn("salesperson", 11),
  dayColumn("sampleDueDate"),
  dayColumn("sampleSentDate"),
  { id: "state", label: texts.state, width: 20, cell: stateCell },
  textColumn("remarks", 20),
];

/** Samples with their due dates. Source: domain.md, section 2, duty 16. */
export const samples = paper({
  kind: "samples",
  name: texts.name,
  help: {
    "zh-CN": "要给门店、客户的样品按交期排列：逾期几天、还有几天、寄了没有",
    en: "samples for stores and customers by due date: how late, how long there is, whether they were sent",
  },
  from: ["samples"],
  wants: [
    { fields: ["sampleDueDate"], use: { "zh-CN": "哪天要", en: "when it is due" }, must: true },
    { fields: ["productName", "productCode"], use: { "zh-CN": "什么样品", en: "which sample" } },
    { fields: ["customer"], use: { "zh-CN": "给谁", en: "for whom" } },
    { fields: ["sampleSentDate"], use: { "zh-CN": "寄了没有", en: "whether it was sent" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const all = [...rowsOfKind(desk, "samples")].sort((a, b) => byDay(dueOf(a), dueOf(b)));
    const open = all.filter((line) => !isSent(line, desk));
    const sent = all.filter((line) => isSent(line, desk));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.open) },
          ...tableBlocks(desk, { id: "open", columns, items: open, empty: texts.noneOpen }),
          { kind: "heading", level: 2, text: say(texts.sent) },
          ...tableBlocks(desk, { id: "sent", columns, items: sent, empty: texts.noneSent }),
          signatures(desk, ["clerk", "sales"]),
        ],
      },
    ];
  },
});
