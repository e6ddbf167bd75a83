import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import type { ExceptionItem } from "./exception-items";

const texts = {
  heading: { "zh-CN": "重复发生（类型和原因相同）", en: "Repeated (same type and cause)" },
  count: { "zh-CN": "起数", en: "Times" },
  last: { "zh-CN": "最近一次", en: "Latest" },
  none: { "zh-CN": "没有重复发生的异常。", en: "Nothing was repeated." },
} as const satisfies Record<string, Text>;

interface Repeat {
  readonly type: string;
  readonly cause: string;
  readonly items: readonly ExceptionItem[];
}

const columns: readonly Column<Repeat>[] = [
  { id: "type", label: fieldLabel("exceptionType"), width: 18, cell: ({ type }) => textCell(type) },
  { id: "cause", label: fieldLabel("cause"), width: 30, cell: ({ cause }) => textCell(cause) },
  { id: "count", label: texts.count, width: 8, cell: ({ items }) => numberCell(items.length, "count") },
  {
    id: "last",
    label: texts.last,
    width: 12,
    cell: ({ items }) => {
      const days = items.map(({ opened }) => opened).filter((day) => !Number.isNaN(day));
      return dayCell(days.length > 0 ? Math.max(...days) : Number.NaN);
    },
  },
];

/** What happened more than once for the same cause, most often first. */
export function repeatBlocks(desk: Desk, items: readonly ExceptionItem[]): readonly Block[] {
  const known = items.flatMap((item) =>
    item.type !== null && item.cause !== null ? [{ item, type: item.type, cause: item.cause }] : [],
  );
  const repeats = [...grouped(known, ({ type, cause }) => JSON.stringify([type, cause])).values()]
    .flatMap((own) => {
      const [first] = own;
      return first && own.length > 1
        ? [{ type: first.type, cause: first.cause, items: own.map(({ item }) => item) }]
        : [];
    })
    .sort((a, b) => b.items.length - a.items.length);
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "repeats", columns, items: repeats, empty: texts.none }),
  ];
}
