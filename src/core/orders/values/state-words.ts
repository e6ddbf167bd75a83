import { foldText } from "./fold";

/**
 * What a word in a date or number column says. `done`: it happened (`已到`, `已出货`, `有现货`). `open`: it has not
 * (`未到`, `待定`, `TBC`). `vague`: a time without a day (`月底`, `尽快`). `none`: does not apply, or no longer
 * (`N/A`, `/`, `无`, `已取消`).
 */
export type StateWord = "done" | "open" | "vague" | "none";

const words: Readonly<Record<StateWord, string>> = {
  done: `到 到货 到齐 齐 齐套 齐料 完成 完工 做完 货好 备好 现货 库存 有现货 有库存 有 √ ✓ ✔ ☑ ok
    done shipped arrived received delivered completed finished ready yes y`,
  open: `缺 缺料 缺货 在途 在制 暂停 暂缓 × ✗ ✘ ✕ x 否
    tbc tbd tba pending hold onhold waiting open notyet no n`,
  vague: "尽快 急 加急 特急 马上 近期 年底 年前 年后 节前 节后 asap urgent",
  none: `n/a na n.a 无 没有 不用 不需 不需要 免 取消 已取消 / \\ - -- --- — —— null none nil nan (null) (blank)
    cancelled canceled unknown notavailable notapplicable`,
};

const kindOfWord: ReadonlyMap<string, StateWord> = new Map(
  (Object.keys(words) as StateWord[]).flatMap((kind) =>
    words[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
);

/** Wordings too many to list, tried in order. */
const patterns: readonly { readonly kind: StateWord; readonly pattern: RegExp }[] = [
  {
    kind: "vague",
    pattern:
      /^(?:\d{4}年)?(?:\d{1,2}|本|下|上|次|下下|[一二三四五六七八九十]{1,2})?个?月份?(?:底|初|中|末|中旬|上旬|下旬)前?$/,
  },
  { kind: "vague", pattern: /^(?:本|下|上|下下|这)(?:个)?(?:周|星期|礼拜|月)[一二三四五六日天末初底]?前?$/ },
  { kind: "vague", pattern: /^(?:周|星期|礼拜)[一二三四五六日天]$/ },
  { kind: "vague", pattern: /^(?:wk|week|w) ?\d{1,2}$|^第?\d{1,2}周$/ },
  { kind: "vague", pattern: /^(?:春节|国庆|五一|十一|中秋|端午|元旦|清明|年)(?:前|后)$/ },
  { kind: "none", pattern: /^n\/a\b|^无\p{Script=Han}{1,6}$/u },
  { kind: "open", pattern: /^(?:等|待|未|暂|还没|没有?|尚未|不)\p{Script=Han}{1,7}$/u },
  { kind: "done", pattern: /^已经?\p{Script=Han}{1,6}$/u },
  { kind: "open", pattern: /^\p{Script=Han}{1,5}中$/u },
];

const longestWord = 20;

/** What the text says of the state, where it is a word of the trade; null for any other text. */
export function readStateWord(text: string): StateWord | null {
  if (text.length > longestWord) return null;
  const folded = foldText(text)
    .toLowerCase()
    .replace(/[。.!]+$/, "");
  const bare = folded === "" ? text.trim() : folded;
  const known = kindOfWord.get(bare) ?? kindOfWord.get(bare.replace(/ /g, ""));
  return known ?? patterns.find(({ pattern }) => pattern.test(bare))?.kind ?? null;
}
