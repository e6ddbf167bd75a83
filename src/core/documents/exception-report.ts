import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { dayCell, numberCell, textCell } from "../report/cells";
import type { Desk, Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { orderNoColumn, productColumn, textColumn } from "./desk/line-columns";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";
import { exceptionItems, type ExceptionItem } from "./exceptions/exception-items";
import { paretoBlocks, type Pareto } from "./exceptions/pareto-table";

const texts = {
  name: { "zh-CN": "异常跟踪", en: "Exceptions" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "异常台账和订单行里记录的异常、客诉；订单行完成或取消即不再列为未关闭",
    en: "exceptions and complaints of the log and of order lines; those of lines done or cancelled are not open",
  },
  open: { "zh-CN": "未关闭（久的在前，严重的须上报）", en: "Open (the oldest first; grave ones go up)" },
  age: { "zh-CN": "已历工作日", en: "Working days" },
  escalate: { "zh-CN": "上报", en: "Take up" },
  yes: { "zh-CN": "上报主管", en: "to the supervisor" },
  none: { "zh-CN": "没有未关闭的异常。", en: "No exception is open." },
  repeats: { "zh-CN": "重复发生（类型和原因相同）", en: "Repeated (same type and cause)" },
  count: { "zh-CN": "起数", en: "Times" },
  last: { "zh-CN": "最近一次", en: "Latest" },
  noRepeats: { "zh-CN": "没有重复发生的异常。", en: "Nothing was repeated." },
  undated: {
    "zh-CN": "{count} 起没写发生日期，不知历时。",
    en: "{count} name no day of opening, so how long they took is not known.",
  },
} as const satisfies Record<string, Text>;

const byType: Pareto = {
  id: "byType",
  heading: { "zh-CN": "按类型", en: "By type" },
  label: fieldLabel("exceptionType"),
  of: ({ type }) => type,
};
const byCause: Pareto = {
  id: "byCause",
  heading: { "zh-CN": "按原因", en: "By cause" },
  label: fieldLabel("cause"),
  of: ({ cause }) => cause,
};

function ofLine(column: Column<Line>): Column<ExceptionItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

const openColumns: readonly Column<ExceptionItem>[] = [
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 14)),
  ofLine({ ...productColumn, width: 18 }),
  ofLine(textColumn("exceptionType", 10)),
  ofLine(textColumn("exception", 30)),
  ofLine(textColumn("complaint", 16)),
  ofLine(textColumn("responsible", 12)),
  {
    id: "opened",
    label: fieldLabel("openedDate"),
    width: 12,
    fields: ["openedDate"],
    cell: ({ opened }) => dayCell(opened),
  },
  {
    id: "age",
    label: texts.age,
    width: 10,
    fields: ["openedDate"],
    cell: ({ workdays }) => numberCell(workdays, "days"),
  },
  {
    id: "escalate",
    label: texts.escalate,
    width: 10,
    fields: ["severity", "exceptionType", "complaint"],
    cell: ({ isGrave }, { say }) => textCell(isGrave ? say(texts.yes) : null, { tone: "bad" }),
  },
];

interface Repeat {
  readonly type: string;
  readonly cause: string;
  readonly items: readonly ExceptionItem[];
}

const repeatColumns: readonly Column<Repeat>[] = [
  { id: "type", label: fieldLabel("exceptionType"), width: 18, cell: ({ type }) => textCell(type) },
  { id: "cause", label: fieldLabel("cause"), width: 30, cell: ({ cause }) => textCell(cause) },
  { id: "count", label: texts.count, width: 8, cell: ({ items }) => numberCell(items.length, "count") },
  {
    id: "last",
    label: texts.last,
    width: 12,
    cell: ({ items }) => dayCell(Math.max(...items.map(({ opened }) => opened || -Infinity))),
  },
];

/** Open exceptions with their clock, what occurs most and why, and what came back. Source: domain.md, section 3, 8. */
export const exceptionReport = paper({
  kind: "exceptions",
  name: texts.name,
  help: {
    "zh-CN": "未关闭的异常历时多久、谁负责、哪些要上报；按类型和原因排列；重复发生的",
    en: "how long exceptions are open, whose they are, which go up; by type and cause; what came back",
  },
  from: ["exceptions", "orders"],
  wants: [
    {
      fields: ["exception", "complaint"],
      use: { "zh-CN": "异常或客诉的内容", en: "what happened" },
      must: true,
    },
    { fields: ["openedDate"], use: { "zh-CN": "算历时", en: "tell how long it has been open" } },
    { fields: ["closedDate"], use: { "zh-CN": "判断是否关闭", en: "tell what is closed" } },
    { fields: ["exceptionType"], use: { "zh-CN": "按类型统计", en: "count by type" } },
    { fields: ["cause"], use: { "zh-CN": "按原因统计、找重复", en: "count by cause, find repeats" } },
    { fields: ["severity"], use: { "zh-CN": "找出要上报的", en: "find what has to go up" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const items = exceptionItems(desk);
    const age = ({ workdays }: ExceptionItem) => (Number.isNaN(workdays) ? -1 : workdays);
    const open = items.filter(({ isOpen }) => isOpen).sort((a, b) => age(b) - age(a));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.open) },
          ...tableBlocks(desk, { id: "open", columns: openColumns, items: open, empty: texts.none }),
          ...undatedNote(desk, items),
          ...paretoBlocks(desk, byType, items),
          ...paretoBlocks(desk, byCause, items),
          { kind: "heading", level: 2, text: say(texts.repeats) },
          ...tableBlocks(desk, {
            id: "repeats",
            columns: repeatColumns,
            items: repeatsOf(items),
            empty: texts.noRepeats,
          }),
          signatures(desk, ["clerk", "supervisor"]),
        ],
      },
    ];
  },
});

function undatedNote({ say }: Desk, items: readonly ExceptionItem[]): readonly Block[] {
  const count = items.filter(({ opened }) => Number.isNaN(opened)).length;
  return count > 0 ? [{ kind: "note", text: say(texts.undated, { count }) }] : [];
}

/** What happened more than once for the same cause, most often first. */
function repeatsOf(items: readonly ExceptionItem[]): readonly Repeat[] {
  const known = items.flatMap((item) =>
    item.type !== null && item.cause !== null ? [{ item, type: item.type, cause: item.cause }] : [],
  );
  return [...grouped(known, ({ type, cause }) => JSON.stringify([type, cause])).values()]
    .flatMap((own) => {
      const [first] = own;
      return first && own.length > 1
        ? [{ type: first.type, cause: first.cause, items: own.map(({ item }) => item) }]
        : [];
    })
    .sort((a, b) => b.items.length - a.items.length);
}
