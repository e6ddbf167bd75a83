import { fieldOf } from "../../orders/fields";
import type { Text } from "../../lang";
import { duesOf, type Due, type DueKind } from "../../money/dues";
import { foldText } from "../../orders/values/fold";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { orderNoColumn, textColumn } from "../desk/line-columns";
import { textAt } from "../desk/line-values";
import type { Column } from "../desk/table-block";

/** How near a due is; each due is in one. */
export const dueClasses = ["late", "soon", "later", "waiting"] as const;
export type DueClass = (typeof dueClasses)[number];

/** Money owed for one line. */
export interface DueItem extends Omit<Due, "line"> {
  readonly line: Line;
  readonly currency: string;
  readonly class: DueClass;
  /** Calendar days past its due date; 0 while it is not late. */
  readonly daysLate: number;
}

/** Calendar days ahead that count as soon. */
export const soonDays = 30;

const texts = {
  what: { "zh-CN": "款项", en: "What" },
  deposit: { "zh-CN": "定金", en: "Deposit" },
  balance: { "zh-CN": "尾款", en: "Balance" },
  amount: { "zh-CN": "应收金额", en: "Owed" },
  due: { "zh-CN": "应收日期", en: "Due on" },
  late: { "zh-CN": "逾期天数", en: "Days late" },
  note: { "zh-CN": "提醒", en: "Note" },
  left: { "zh-CN": "款未到已出货", en: "Left before it was paid" },
  held: { "zh-CN": "款到前不放货", en: "Not to leave before it is paid" },
  noCurrency: { "zh-CN": "未写币种", en: "no currency" },
} as const satisfies Record<string, Text>;

const kindTexts: Readonly<Record<DueKind, Text>> = { deposit: texts.deposit, balance: texts.balance };

/** Money owed for the lines of the desk, the earliest due first; and the lines of which nothing can be told. */
export function dueItems(desk: Desk): {
  readonly items: readonly DueItem[];
  readonly unclear: readonly Line[];
} {
  const { date, say } = desk;
  const items: DueItem[] = [];
  const unclear: Line[] = [];
  for (const table of tablesOfKind(desk, "orders")) {
    const found = duesOf(table.lines, date);
    unclear.push(...found.unclear.map((at) => ({ table, at })));
    for (const due of found.dues) {
      const line = { table, at: due.line };
      const currency = foldText(textAt(line, "currency") ?? "").toUpperCase() || say(texts.noCurrency);
      const daysLate = due.dueOn < date ? date - due.dueOn : 0;
      items.push({ ...due, line, currency, class: classOf(due.dueOn, date), daysLate });
    }
  }
  const place = ({ dueOn }: DueItem) => (Number.isNaN(dueOn) ? Infinity : dueOn);
  return { items: items.sort((a, b) => place(a) - place(b) || 0), unclear };
}

function classOf(dueOn: number, date: number): DueClass {
  if (Number.isNaN(dueOn)) return "waiting";
  if (dueOn < date) return "late";
  return dueOn <= date + soonDays ? "soon" : "later";
}

function ofLine(column: Column<Line>): Column<DueItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

export const dueColumns: readonly Column<DueItem>[] = [
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 18)),
  {
    id: "kind",
    label: texts.what,
    width: 8,
    cell: ({ kind }, { say }) => textCell(say(kindTexts[kind])),
  },
  {
    id: "amount",
    label: texts.amount,
    width: 13,
    cell: ({ amount }) => numberCell(amount, "money"),
  },
  { id: "currency", label: fieldOf("currency").label, width: 9, cell: ({ currency }) => textCell(currency) },
  { id: "dueOn", label: texts.due, width: 12, cell: ({ dueOn }) => dayCell(dueOn) },
  {
    id: "late",
    label: texts.late,
    width: 9,
    cell: ({ daysLate }) => (daysLate > 0 ? numberCell(daysLate, "days", { tone: "bad" }) : { kind: "none" }),
  },
  ofLine(textColumn("paymentTerms", 20)),
  {
    id: "note",
    label: texts.note,
    width: 18,
    cell: ({ shipment }, { say }) => {
      if (shipment === "free") return { kind: "none" };
      return textCell(say(texts[shipment]), { tone: shipment === "left" ? "bad" : "warning" });
    },
  },
  ofLine(textColumn("salesperson", 8)),
];
