import type { Text } from "../../lang";
import type { CostEntry, ToldTwice } from "../../money/cost-entries";
import type { Block } from "../../report/blocks";
import type { Desk } from "../desk/desk";

const texts = {
  elsewhere: {
    "zh-CN": "{count} 笔在别的表里也有同一订单的同一费用，没有重复计：{rows}。",
    en: "{count} {count|figure|figures} of another table {count|stands|stand} for the same cost of the same order and {count|is|are} not counted twice: {rows}.",
  },
  within: {
    "zh-CN": "{count} 笔返工费已含在异常的损失金额里，不另计：{rows}。",
    en: "{count} {count|cost|costs} of rework {count|is|are} within the loss of an exception and not counted beside it: {rows}.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Rows named in a note. */
const mostNamed = 12;

/** Names the rows of costs that are left out. */
export function leftOutNote({ say }: Desk, text: Text, entries: readonly CostEntry[]): readonly Block[] {
  if (entries.length === 0) return [];
  const named = entries
    .slice(0, mostNamed)
    .map(({ table, line }) => `${table.sheet}!${table.rows[line] ?? 0}`);
  const rows = [...named, ...(entries.length > mostNamed ? ["…"] : [])].join(say(texts.separator));
  return [{ kind: "note", text: say(text, { count: entries.length, rows }) }];
}

/** Says which costs are left out because another cell tells of them. */
export function toldTwiceNotes(desk: Desk, toldTwice: readonly ToldTwice[]): readonly Block[] {
  const of = (isSame: boolean) =>
    toldTwice
      .filter(({ entry, counted }) => (entry.kind === counted.kind) === isSame)
      .map(({ entry }) => entry);
  return [...leftOutNote(desk, texts.elsewhere, of(true)), ...leftOutNote(desk, texts.within, of(false))];
}
