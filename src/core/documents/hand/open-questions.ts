import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Desk } from "../desk/desk";
import { textColumn } from "../desk/line-columns";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import type { ExceptionItem } from "../exceptions/exception-items";

const texts = {
  heading: { "zh-CN": "未了问题", en: "Open questions" },
  age: { "zh-CN": "已历工作日", en: "Working days" },
  none: { "zh-CN": "没有。", en: "None." },
} as const satisfies Record<string, Text>;

function ofField(field: Parameters<typeof textColumn>[0], width: number): Column<ExceptionItem> {
  const column = textColumn(field, width);
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

const columns: readonly Column<ExceptionItem>[] = [
  sourceColumn(({ line }) => line),
  ofField("orderNo", 14),
  ofField("exception", 30),
  ofField("complaint", 20),
  ofField("responsible", 12),
  { id: "opened", label: fieldLabel("openedDate"), width: 12, cell: ({ opened }) => dayCell(opened) },
  { id: "age", label: texts.age, width: 10, cell: ({ workdays }) => numberCell(workdays, "days") },
];

/** Exceptions and complaints that are open. */
export function openQuestions(desk: Desk, items: readonly ExceptionItem[], id: string): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
