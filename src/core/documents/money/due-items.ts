import { fieldOf } from "../../orders/fields";
import type { Text } from "../../lang";
import type { DueKind } from "../../money/dues";
import { openDues, type OpenDue } from "../../money/open-dues";
import type { LoosePayment } from "../../money/settle";
import type { OrderLines } from "../../orders/lines";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk, DeskTable, Line } from "../desk/desk";
import { orderNoColumn, textColumn } from "../desk/line-columns";
import { textAt } from "../desk/line-values";
import type { Column } from "../desk/table-block";

/** How near a due is; each due is in one. */
export const dueClasses = ["late", "soon", "later", "waiting"] as const;
export type DueClass = (typeof dueClasses)[number];

/** Money owed for one line. */
export interface DueItem extends Omit<OpenDue, "line" | "table"> {
  readonly line: Line;
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
  gross: { "zh-CN": "应收金额", en: "Due in all" },
  received: { "zh-CN": "已收金额", en: "Received" },
  amount: { "zh-CN": "未收金额", en: "Owed" },
  due: { "zh-CN": "应收日期", en: "Due on" },
  late: { "zh-CN": "逾期天数", en: "Days late" },
  note: { "zh-CN": "提醒", en: "Note" },
  left: { "zh-CN": "款未到已出货", en: "Left before it was paid" },
  held: { "zh-CN": "款到前不放货", en: "Not to leave before it is paid" },
  noCurrency: { "zh-CN": "未写币种", en: "no currency" },
} as const satisfies Record<string, Text>;

const kindTexts: Readonly<Record<DueKind, Text>> = { deposit: texts.deposit, balance: texts.balance };

/** Money that came in and settles nothing, with its row. */
export interface LooseItem extends Omit<LoosePayment, "payment"> {
  readonly line: Line;
  readonly currency: string;
}

export interface DueItems {
  /** The earliest due first. */
  readonly items: readonly DueItem[];
  /** Lines of which nothing can be told. */
  readonly unclear: readonly Line[];
  readonly loose: readonly LooseItem[];
}

/** Money owed over the tables of the desk, less what its sheets of payments say came in. */
export function dueItems({ tables, date, say, chosen }: Desk): DueItems {
  const tableOf = new Map(tables.map((table) => [table.lines, table]));
  const found = openDues([...tableOf.keys()], date);
  const isMeant = (line: Line) => chosen === null || chosen.has(textAt(line, "orderNo") ?? "");
  const items = found.dues.flatMap(({ table, line: at, ...due }): readonly DueItem[] => {
    const line = lineOf(tableOf, table, at);
    if (!line || !isMeant(line)) return [];
    const daysLate = due.dueOn < date ? date - due.dueOn : 0;
    const currency = due.currency || say(texts.noCurrency);
    return [{ ...due, line, currency, class: classOf(due.dueOn, date), daysLate }];
  });
  const place = ({ dueOn }: DueItem) => (Number.isNaN(dueOn) ? Infinity : dueOn);
  return {
    items: items.sort((a, b) => place(a) - place(b) || 0),
    unclear: found.unclear.flatMap(({ table, line }) => lineOf(tableOf, table, line) ?? []).filter(isMeant),
    loose: found.loose.flatMap(({ payment, amount, reason }): readonly LooseItem[] => {
      const line = lineOf(tableOf, payment.table, payment.at);
      return line && isMeant(line) ? [{ line, amount, reason, currency: payment.currency }] : [];
    }),
  };
}

function lineOf(tables: ReadonlyMap<OrderLines, DeskTable>, lines: OrderLines, at: number): Line | null {
  const table = tables.get(lines);
  return table ? { table, at } : null;
}

function classOf(dueOn: number, date: number): DueClass {
  if (Number.isNaN(dueOn)) return "waiting";
  if (dueOn < date) return "late";
  return dueOn <= date + soonDays ? "soon" : "later";
}

function ofLine(column: Column<Line>): Column<DueItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

/** Shown where a sheet of payments is kept. */
function moneyColumn(id: "gross" | "received", of: (item: DueItem) => number | null): Column<DueItem> {
  return {
    id,
    label: texts[id],
    width: 13,
    fields: ["paymentAmount", "paymentDue"],
    cell: (item) => numberCell(of(item), "money"),
  };
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
  moneyColumn("gross", ({ gross }) => gross),
  moneyColumn("received", ({ received }) => received || null),
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
