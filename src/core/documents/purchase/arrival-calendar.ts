import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import { byDay } from "../../planning/by-day";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { numberAt, textAt, wordsAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { isThere, type Purchase } from "./purchased";

const texts = {
  heading: { "zh-CN": "到货日历", en: "Arrivals" },
  note: {
    "zh-CN": "包装袋、纸箱、特殊原料须在计划开工当天或之前到位；红色为已过期或晚于开工。",
    en: "Bags, cartons and special material have to be there on or before the planned start; red is overdue or after it.",
  },
  none: { "zh-CN": "没有在途的包材和原料。", en: "Nothing is on its way." },
  day: { "zh-CN": "到货日", en: "Arrives" },
  what: { "zh-CN": "物料", en: "What" },
  late: { "zh-CN": "晚于开工(天)", en: "Days after start" },
  overdue: { "zh-CN": "已过期(天)", en: "Days overdue" },
} as const satisfies Record<string, Text>;

const fields = ["materialArrivalDate", "bagArrivalDate", "cartonArrivalDate"] as const;

interface Arrival {
  readonly line: Line;
  /** NaN where nobody has said. */
  readonly day: Day;
  readonly what: string;
  readonly start: Day;
}

const ofLine = (column: Column<Line>): Column<Arrival> => ({
  ...column,
  cell: ({ line }, desk) => column.cell(line, desk),
});

const columns: readonly Column<Arrival>[] = [
  {
    id: "day",
    label: texts.day,
    width: 12,
    cell: ({ day }, { date }) => (day < date ? { kind: "day", day, tone: "bad" } : dayCell(day)),
  },
  { id: "what", label: texts.what, width: 14, cell: ({ what }) => textCell(what) },
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine(productColumn),
  ofLine(textColumn("supplier", 12)),
  {
    id: "start",
    label: fieldOf("prodStartPlan").label,
    width: 12,
    fields: ["prodStartPlan"],
    cell: ({ start }) => dayCell(start),
  },
  {
    id: "late",
    label: texts.late,
    width: 10,
    fields: ["prodStartPlan"],
    cell: ({ day, start }) => numberCell(day > start ? day - start : null, "days", { tone: "bad" }),
  },
  {
    id: "overdue",
    label: texts.overdue,
    width: 10,
    cell: ({ day }, { date }) => numberCell(date > day ? date - day : null, "days", { tone: "bad" }),
  },
];

/** Everything on its way, the earliest first; what has no day comes last. */
export function arrivalCalendar(desk: Desk, purchases: readonly Purchase[]): readonly Block[] {
  const { say } = desk;
  const items = [...fromOrders(desk), ...fromPurchases(desk, purchases)].sort((a, b) => byDay(a.day, b.day));
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    { kind: "note", text: say(texts.note) },
    ...tableBlocks(desk, { id: "arrivals", columns, items, empty: texts.none }),
  ];
}

/** What open lines wait for: dated from the document's day on, or said not to be there. */
function fromOrders(desk: Desk): readonly Arrival[] {
  return linesOfKind(desk, "orders")
    .filter(({ table, at }) => table.need.left[at] !== 0)
    .flatMap((line) =>
      fields.flatMap((field): Arrival[] => {
        const day = numberAt(line, field);
        const words = wordsAt(line, field);
        const isWaited = day >= desk.date || (words !== null && !isThere(words));
        const start = numberAt(line, "prodStartPlan");
        return isWaited ? [{ line, day, what: whatText(desk, field), start }] : [];
      }),
    );
}

function whatText({ say }: Desk, field: FieldId): string {
  return say(fieldOf(field).label).replace(/到位$| arrival$/, "");
}

function fromPurchases(desk: Desk, purchases: readonly Purchase[]): readonly Arrival[] {
  const starts = new Map<string, Day>();
  for (const line of linesOfKind(desk, "orders")) {
    const order = textAt(line, "orderNo") ?? "";
    const start = numberAt(line, "prodStartPlan");
    if (!(start >= (starts.get(order) ?? Infinity))) starts.set(order, start);
  }
  return purchases
    .filter(({ isArrived }) => !isArrived)
    .map(({ line, orderNo }) => ({
      line,
      day: numberAt(line, "requiredDate"),
      what: textAt(line, "materialKind") ?? "",
      start: starts.get(orderNo ?? "") ?? Number.NaN,
    }));
}
