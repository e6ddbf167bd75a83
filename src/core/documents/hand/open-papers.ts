import type { Text } from "../../lang";
import { waitingOf, type Waiting, type WaitKind } from "../../planning/waiting";
import type { Block } from "../../report/blocks";
import { dayCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { orderNoColumn, textColumn, tickColumn } from "../desk/line-columns";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";
import { waitedForText, waitingText } from "../desk/waiting-text";

const texts = {
  heading: { "zh-CN": "缺的单据和确认", en: "Papers and approvals missing" },
  what: { "zh-CN": "缺什么", en: "What is missing" },
  from: { "zh-CN": "找谁", en: "From" },
  since: { "zh-CN": "从何时起", en: "Since" },
  got: { "zh-CN": "已补", en: "There" },
  none: { "zh-CN": "不缺。", en: "Nothing is missing." },
} as const satisfies Record<string, Text>;

/** What a person signs or writes; goods that are to come stand among the dates. */
const papers: ReadonlySet<WaitKind> = new Set<WaitKind>(["finance", "manager", "sample", "notice", "slip"]);

interface OpenPaper {
  readonly line: Line;
  readonly waiting: Waiting;
}

const columns: readonly Column<OpenPaper>[] = [
  { ...orderNoColumn, cell: ({ line }, desk) => orderNoColumn.cell(line, desk) },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 18,
    cell: ({ line }, desk) => textColumn("customer", 18).cell(line, desk),
  },
  {
    id: "what",
    label: texts.what,
    width: 22,
    cell: ({ waiting }, { say }) => textCell(waitingText(waiting, say)),
  },
  {
    id: "from",
    label: texts.from,
    width: 12,
    cell: ({ waiting }, { say }) => textCell(waitedForText(waiting, say)),
  },
  { id: "since", label: texts.since, width: 12, cell: ({ waiting }) => dayCell(waiting.since) },
  tickColumn("got", texts.got),
];

/** Approvals, samples and papers that the lines still lack. */
export function openPapers(desk: Desk, lines: readonly Line[], id: string): readonly Block[] {
  const { date: asOf, settings, calendar, say } = desk;
  const items = lines.flatMap((line) =>
    waitingOf(line.table.lines, line.at, { asOf, settings, calendar })
      .filter(({ kind }) => papers.has(kind))
      .map((waiting): OpenPaper => ({ line, waiting })),
  );
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    ...tableBlocks(desk, { id, columns, items, empty: texts.none }),
  ];
}
