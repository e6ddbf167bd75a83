import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { BackTest, Band } from "../../risk/back-test";
import type { Desk } from "../desk/desk";
import { tableBlocks, type Column } from "../desk/table-block";

const texts = {
  heading: { "zh-CN": "拿历史检验过", en: "Tried on the history" },
  band: { "zh-CN": "预测的延期可能", en: "Chance told" },
  from: { "zh-CN": "{from}% 起", en: "from {from}%" },
  lines: { "zh-CN": "行数", en: "Lines" },
  expected: { "zh-CN": "平均预测", en: "Mean told" },
  found: { "zh-CN": "实际延期", en: "Were late" },
  none: { "zh-CN": "没有可检验的行。", en: "No line to try it on." },
  verdict: {
    "zh-CN":
      "只用交期较早的 {learnt} 行推算其后 {tested} 行，再看实际结果。均方误差 {gap}，若每行都按总延期率算为 {baseGap}（越小越准）。",
    en: "The {tested} later lines were told from the {learnt} earlier ones only, then compared with what happened. Mean squared error {gap}; with the overall share for every line {baseGap} (smaller is better).",
  },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Band>[] = [
  {
    id: "band",
    label: texts.band,
    width: 16,
    cell: ({ from }, { say }) => textCell(say(texts.from, { from: Math.round(from * 100) })),
  },
  { id: "lines", label: texts.lines, width: 10, cell: ({ lines }) => numberCell(lines, "count") },
  {
    id: "expected",
    label: texts.expected,
    width: 12,
    cell: ({ expected }) => numberCell(expected, "percent"),
  },
  { id: "found", label: texts.found, width: 12, cell: ({ found }) => numberCell(found, "percent") },
];

/** How the chances did on past lines they were not learnt from. */
export function backTestBlocks(
  desk: Desk,
  { learnt, tested, gap, baseGap, bands }: BackTest,
): readonly Block[] {
  const { say } = desk;
  const figures = { learnt, tested, gap: gap.toFixed(4), baseGap: baseGap.toFixed(4) };
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    { kind: "note", text: say(texts.verdict, figures) },
    ...tableBlocks(desk, { id: "backTest", columns, items: bands, empty: texts.none }),
  ];
}
