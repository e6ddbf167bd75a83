import type { Option } from "../../capacity/promise";
import type { Day } from "../../dates/day";
import { dayText } from "../../dates/day";
import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { dayColumn, orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { numberAt, textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { substitutesFor, type Substitute } from "./substitutes";
import type { LinePromise } from "./work";

const texts = {
  promises: { "zh-CN": "未排机台的订单行：最早能交的日期", en: "Lines without a machine: the earliest day" },
  left: { "zh-CN": "待生产", en: "To produce" },
  machine: { "zh-CN": "建议机台", en: "Machine" },
  earliest: { "zh-CN": "最早做完", en: "Made by" },
  verdict: { "zh-CN": "能否按期", en: "In time" },
  inTime: { "zh-CN": "能", en: "yes" },
  late: { "zh-CN": "晚 {days} 天", en: "{days} days late" },
  none: { "zh-CN": "没有未排机台的待生产行。", en: "No line to be produced is without a machine." },
  options: { "zh-CN": "赶不上的：可以怎么办", en: "Where it fails: what could be done" },
  way: { "zh-CN": "办法", en: "Way" },
  date: { "zh-CN": "做完日期", en: "Made by" },
  what: { "zh-CN": "做法和影响", en: "What it takes" },
  shift: { "zh-CN": "调整排期", en: "Shift others" },
  extraShift: { "zh-CN": "加一班", en: "Extra shift" },
  outsource: { "zh-CN": "外协", en: "Outsource" },
  split: { "zh-CN": "分批交付", en: "Split delivery" },
  substitute: { "zh-CN": "替代品", en: "Substitute" },
  shiftFree: {
    "zh-CN": "{machine} 提前做，不影响别的单",
    en: "on {machine}, in front; nobody is late by it",
  },
  shiftHurts: {
    "zh-CN": "{machine} 提前做，影响：{hurts}",
    en: "on {machine}, in front; late by it: {hurts}",
  },
  hurt: {
    "zh-CN": "{order} 推到 {day}（晚 {days} 天）",
    en: "{order} on {day} ({days} days late)",
  },
  doubled: { "zh-CN": "{machine} 从现在起两班", en: "two shifts on {machine} from now on" },
  outside: {
    "zh-CN": "外协 {quantity}，其余自己按期做完",
    en: "{quantity} made outside, the rest in time here",
  },
  parts: { "zh-CN": "按期先交 {first}，余下 {rest} 之后交", en: "{first} in time, the other {rest} later" },
  stock: {
    "zh-CN": "同品名现货：{stock}；须客户同意",
    en: "in stock of the same name: {stock}; the customer has to agree",
  },
  noStock: { "zh-CN": "同品名没有现货", en: "nothing of the same name in stock" },
  item: { "zh-CN": "{product} {quantity}", en: "{product} {quantity}" },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** The day on which so many working days are over. */
function dayAfter({ calendar, date }: Desk, workdays: number): Day {
  return calendar.addWorkdays(date, Math.ceil(workdays - 1e-9));
}

function ofLine(column: Column<Line>): Column<LinePromise> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

const columns: readonly Column<LinePromise>[] = [
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine(productColumn),
  { id: "left", label: texts.left, width: 10, cell: ({ quantity }) => numberCell(quantity, "quantity") },
  ofLine(dayColumn("requiredDate")),
  { id: "machine", label: texts.machine, width: 12, cell: ({ earliest }) => textCell(earliest.machine) },
  {
    id: "earliest",
    label: texts.earliest,
    width: 12,
    cell: ({ earliest }, desk) => dayCell(dayAfter(desk, earliest.end)),
  },
  {
    id: "verdict",
    label: texts.verdict,
    width: 12,
    cell: ({ line, limit, earliest }, desk) => {
      if (limit === Infinity) return { kind: "none" };
      if (earliest.end <= limit) return textCell(desk.say(texts.inTime), { tone: "good" });
      const days = dayAfter(desk, earliest.end) - numberAt(line, "requiredDate");
      return textCell(desk.say(texts.late, { days }), { tone: "bad" });
    },
  },
];

interface Way {
  readonly line: Line;
  readonly name: Text;
  readonly on: Day;
  readonly what: string;
}

const wayColumns: readonly Column<Way>[] = [
  { ...orderNoColumn, cell: ({ line }, desk) => orderNoColumn.cell(line, desk) },
  { ...dayColumn("requiredDate"), cell: ({ line }, desk) => dayColumn("requiredDate").cell(line, desk) },
  { id: "way", label: texts.way, width: 14, cell: ({ name }, { say }) => textCell(say(name)) },
  { id: "date", label: texts.date, width: 12, cell: ({ on }) => dayCell(on) },
  { id: "what", label: texts.what, width: 56, cell: ({ what }) => textCell(what) },
];

/** The earliest day of every line without a machine, and what could be done where it comes too late. */
export function promiseTables(desk: Desk, promises: readonly LinePromise[]): readonly Block[] {
  const failing = promises.filter(({ options }) => options.length > 0);
  const ways = failing.flatMap((promise) => [
    ...promise.options.map((option) => wayOf(desk, promise, option)),
    substituteWay(desk, promise, substitutesFor(desk, promise.line)),
  ]);
  return [
    { kind: "heading", level: 2, text: desk.say(texts.promises) },
    ...tableBlocks(desk, { id: "promises", columns, items: promises, empty: texts.none }),
    ...(failing.length > 0
      ? [
          { kind: "heading" as const, level: 2 as const, text: desk.say(texts.options) },
          ...tableBlocks(desk, { id: "options", columns: wayColumns, items: ways, empty: texts.none }),
        ]
      : []),
  ];
}

function wayOf(desk: Desk, { line }: LinePromise, option: Option<Line>): Way {
  const { say } = desk;
  const name = texts[option.kind];
  const due = numberAt(line, "requiredDate");
  switch (option.kind) {
    case "shift": {
      const { machine, hurts } = option;
      const named = hurts.map(({ of, end }) =>
        say(texts.hurt, {
          order: [textAt(of, "orderNo") ?? "—", textAt(of, "customer")].filter((part) => part).join(" "),
          day: dayText(dayAfter(desk, end)).slice(5),
          days: dayAfter(desk, end) - numberAt(of, "requiredDate"),
        }),
      );
      const what =
        hurts.length === 0
          ? say(texts.shiftFree, { machine })
          : say(texts.shiftHurts, { machine, hurts: named.join(say(texts.separator)) });
      return { line, name, on: dayAfter(desk, option.end), what };
    }
    case "extraShift":
      return {
        line,
        name,
        on: dayAfter(desk, option.end),
        what: say(texts.doubled, { machine: option.machine }),
      };
    case "outsource":
      return { line, name, on: due, what: say(texts.outside, { quantity: option.quantity }) };
    case "split":
      return {
        line,
        name,
        on: dayAfter(desk, option.end),
        what: say(texts.parts, { first: option.first, rest: option.rest }),
      };
  }
}

function substituteWay({ say }: Desk, { line }: LinePromise, substitutes: readonly Substitute[]): Way {
  const stock = substitutes.map(({ product, quantity }) => say(texts.item, { product, quantity }));
  const what =
    stock.length > 0 ? say(texts.stock, { stock: stock.join(say(texts.separator)) }) : say(texts.noStock);
  return { line, name: texts.substitute, on: Number.NaN, what };
}
