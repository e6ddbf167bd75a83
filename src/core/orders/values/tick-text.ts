import { readDayText } from "./day-text";
import { foldText } from "./fold";
import { isPersonName } from "./person-names";

const yes = new Set(
  `√ ✓ ✔ ☑ ✅ v 是 对 有 y yes ok okay 好 可以 可 同意 通过 合格 完成 确认 审核 签字 已 true 1
  approved signed done confirmed agreed pass passed checked`.split(/\s+/),
);
const no = new Set(
  `× ✗ ✘ ✖ ✕ ❌ x 否 错 没 没有 n no 未 不 驳回 退回 拒绝 不合格 false 0 ng
  rejected pending waiting hold open fail failed tbc tbd`.split(/\s+/),
);

const patterns: readonly { readonly tick: boolean; readonly pattern: RegExp }[] = [
  {
    tick: false,
    pattern: /^(?:未|待|等|不(?!需|用)|没|尚未|还没|已(?:驳回|退回|拒绝|取消|作废))\p{Script=Han}{0,6}$/u,
  },
  { tick: false, pattern: /^\p{Script=Han}{1,4}(?:中|未通过|不通过)$/u },
  { tick: true, pattern: /^已\p{Script=Han}{0,6}$/u },
  { tick: true, pattern: /^\p{Script=Han}{0,4}(?:通过|同意|已审|已确认|已签|合格|ok)了?$/u },
];

const dateHints = { order: null, year: null, minguo: false, dateColumn: true } as const;
const longestTick = 30;

/**
 * Yes or no from the text of an approval or confirmation cell. A name or a date counts as signed: people sign
 * with `王芳` or `3/5` as well as with `√`. Several words must agree (`√ 王芳 3/5`).
 *
 * @returns null for blank cells, for words that are neither (`N/A`, `免审`) and for words that disagree
 */
export function readTickText(text: string): boolean | null {
  if (text.length > longestTick) return null;
  const folded = foldText(text);
  const whole = tickOfWord(folded);
  if (whole !== null) return whole;
  const words = folded
    .replace(/([√✓✔☑✅×✗✘✖✕❌])/g, " $1 ")
    .split(/[\s,，;；、]+/)
    .filter((word) => word !== "");
  const ticks = new Set(words.map(tickOfWord));
  return ticks.size === 1 ? ([...ticks][0] ?? null) : null;
}

function tickOfWord(word: string): boolean | null {
  const lower = word.toLowerCase().replace(/[.。!]+$/, "");
  if (yes.has(lower)) return true;
  if (no.has(lower)) return false;
  const pattern = patterns.find((candidate) => candidate.pattern.test(lower));
  if (pattern) return pattern.tick;
  return isPersonName(word) || isDay(word) ? true : null;
}

function isDay(text: string): boolean {
  const { kind } = readDayText(text, dateHints);
  return kind === "day" || kind === "noYear" || kind === "ambiguous";
}
