import type { Text } from "../../lang";
import type { Waiting, WaitKind } from "../../planning/waiting";
import type { Say } from "../../report/say";
import { askText, lackText } from "./lack-texts";

const paperTexts = {
  notice: {
    text: { "zh-CN": "缺出运通知单", en: "No shipping notice" },
    ask: { "zh-CN": "业务员", en: "sales" },
  },
  slip: {
    text: { "zh-CN": "缺出库单", en: "No warehouse-out slip" },
    ask: { "zh-CN": "财务", en: "finance" },
  },
} as const satisfies Partial<Record<WaitKind, { readonly text: Text; readonly ask: Text }>>;

/** What a line waits for, in words; with the day it is to come, where that is known. */
export function waitingText({ kind, day }: Pick<Waiting, "kind" | "day">, say: Say): string {
  return kind === "notice" || kind === "slip" ? say(paperTexts[kind].text) : lackText({ kind, day }, say);
}

/** Who is to be chased for it. */
export function waitedForText({ kind }: Pick<Waiting, "kind">, say: Say): string {
  return kind === "notice" || kind === "slip"
    ? say(paperTexts[kind].ask)
    : askText({ kind, day: Number.NaN }, say);
}
