import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { mostLinked, mostListed } from "./limits";
import type { LineSources } from "./source-table";

const texts = {
  cut: {
    "zh-CN": "共 {count} 行，工作表放不下，这里列出前 {listed} 行。",
    en: "Of {count} lines the first {listed} are listed: a sheet holds no more.",
  },
  unlinked: {
    "zh-CN": "前 {linked} 行可点击回到原表（Excel 对链接数有限制），其余请按“原表位置”查找。",
    en: "The first {linked} rows lead to their line (Excel limits the links of a sheet); find the others by their row.",
  },
} as const satisfies Record<string, Text>;

/** What a list of so many lines leaves out. */
export function listNotes({ tables, say }: LineSources, count: number): readonly Block[] {
  const linkable = tables.some(({ linked }) => linked);
  const note = (text: string): Block => ({ kind: "note", text });
  return [
    ...(count > mostListed ? [note(say(texts.cut, { count, listed: mostListed }))] : []),
    ...(linkable && count > mostLinked ? [note(say(texts.unlinked, { linked: mostLinked }))] : []),
  ];
}
