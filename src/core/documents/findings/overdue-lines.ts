import { stateIndex } from "../../delivery/delivery";
import type { Text } from "../../lang";
import type { Block, ReportSheet } from "../../report/blocks";
import { lineCollector, type GroupedLines } from "../line-list/grouped-lines";
import { lineTable } from "../line-list/line-table";
import { listNotes } from "../line-list/list-notes";
import type { LineSources } from "../line-list/source-table";

/** Table block of the overdue lines. */
export const overdueTable = "overdueLines";

const texts = {
  name: { "zh-CN": "逾期订单行", en: "Overdue lines" },
  title: {
    "zh-CN": "逾期订单行（{count} 行，逾期最久的在前）",
    en: "Overdue lines ({count}, the longest overdue first)",
  },
  none: { "zh-CN": "没有逾期的订单行。", en: "No line is overdue." },
} as const satisfies Record<string, Text>;

/** The overdue lines of the tables, one group, the longest overdue first. */
export function overdueLines(tables: LineSources["tables"]): GroupedLines {
  const collector = lineCollector(1);
  tables.forEach(({ lines, delivery }, t) => {
    const due = lines.columns.requiredDate?.values;
    for (let line = 0; line < lines.count; line += 1) {
      if (delivery.states[line] === stateIndex.overdue) collector.add(t, line, 0, due?.[line] ?? Number.NaN);
    }
  });
  return collector.sorted();
}

/** The sheet of the overdue lines. */
export function overdueSheet(sources: LineSources, lines: GroupedLines): ReportSheet {
  const { say } = sources;
  const { count } = lines;
  const title: Block = { kind: "heading", level: 1, text: say(texts.title, { count }) };
  const list = lineTable(sources, {
    id: overdueTable,
    lines,
    groups: null,
    empty: say(texts.none),
    filter: true,
  });
  return { name: say(texts.name), landscape: true, blocks: [title, ...listNotes(sources, count), list] };
}
