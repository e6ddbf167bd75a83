import type { Lang, Text } from "../../lang";
import { sayIn } from "../../report/say";
import type { LayoutChange } from "./recall-layout";

const texts = {
  same: { "zh-CN": "和记住的表头一样。", en: "Same headers as remembered." },
  since: { "zh-CN": "和记住的表头相比：{parts}。", en: "Since it was remembered: {parts}." },
  added: { "zh-CN": "多了{headers}", en: "new columns: {headers}" },
  gone: { "zh-CN": "没有了{headers}", en: "columns gone: {headers}" },
  renamed: { "zh-CN": "{headers}", en: "columns renamed: {headers}" },
  pair: { "zh-CN": "“{from}”改名为“{to}”", en: "{from} → {to}" },
  reordered: { "zh-CN": "列的顺序变了", en: "columns in another order" },
  separator: { "zh-CN": "；", en: "; " },
  list: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Whether anything is different. */
export function hasChanged({ added, gone, renamed, reordered }: LayoutChange): boolean {
  return reordered || [added, gone, renamed].some(({ length }) => length > 0);
}

/** What is different since the layout was kept, as one sentence. */
export function layoutChangeText(change: LayoutChange, lang: Lang): string {
  const say = sayIn(lang);
  if (!hasChanged(change)) return say(texts.same);
  const { added, gone, renamed, reordered } = change;
  const list = (headers: readonly string[]) => headers.join(say(texts.list));
  const parts = [
    ...(added.length > 0 ? [say(texts.added, { headers: list(added) })] : []),
    ...(gone.length > 0 ? [say(texts.gone, { headers: list(gone) })] : []),
    ...(renamed.length > 0
      ? [say(texts.renamed, { headers: list(renamed.map((pair) => say(texts.pair, pair))) })]
      : []),
    ...(reordered ? [say(texts.reordered)] : []),
  ];
  return say(texts.since, { parts: parts.join(say(texts.separator)) });
}
