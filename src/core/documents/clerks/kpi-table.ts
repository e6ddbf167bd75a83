import type { Text } from "../../lang";
import { enoughLines } from "../../kpi/clerk-month";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { tableBlocks, type Column } from "../desk/table-block";
import type { ClerkRows } from "./clerk-rows";
import { clerkRates, figures, labels, type ClerkItem } from "./kpi-figures";

const texts = {
  clerk: { "zh-CN": "跟单员", en: "Clerk" },
  nobody: { "zh-CN": "（未写跟单员）", en: "(no clerk named)" },
  note: { "zh-CN": "说明", en: "Note" },
  few: {
    "zh-CN": `不足 ${enoughLines} 行，不足以评价`,
    en: `fewer than ${enoughLines} lines: too few to judge`,
  },
  none: { "zh-CN": "没有订单行。", en: "No order line." },
} as const satisfies Record<string, Text>;

export function clerkName({ clerk }: Pick<ClerkRows, "clerk">, { say }: Pick<Desk, "say">): string {
  return clerk === "" ? say(texts.nobody) : clerk;
}

const columns: readonly Column<ClerkItem>[] = [
  { id: "clerk", label: texts.clerk, width: 14, cell: (item, desk) => textCell(clerkName(item, desk)) },
  ...figures.map(({ id, width, format, sum, fields, of, link }): Column<ClerkItem> => ({
    id,
    label: labels[id],
    width,
    cell: (item, desk) => numberCell(of(item, desk), format, { link: link(item) }),
    ...(sum && { sum: format }),
    ...(fields && { fields }),
  })),
  {
    id: "note",
    label: texts.note,
    width: 24,
    cell: (item, { say }) => {
      const isFew = clerkRates(item).due < enoughLines;
      return textCell(isFew ? say(texts.few) : null, { tone: "muted" });
    },
  },
];

/** The month's figures of every clerk. */
export function kpiTable(desk: Desk, items: readonly ClerkItem[]): readonly Block[] {
  return tableBlocks(desk, { id: "clerks", columns, items, empty: texts.none });
}
