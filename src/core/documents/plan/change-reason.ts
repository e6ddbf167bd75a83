import type { Text } from "../../lang";
import { readStateWord } from "../../orders/values/state-words";
import type { Desk, Line } from "../desk/desk";
import { shortDay } from "../desk/form";
import { lackText, lineLacks } from "../desk/lack-texts";
import { numberAt, textAt } from "../desk/line-values";

const texts = {
  gone: { "zh-CN": "表上已无此行", en: "no longer on the sheet" },
  cancelled: { "zh-CN": "已取消", en: "cancelled" },
  shipped: { "zh-CN": "已出货", en: "shipped" },
  produced: { "zh-CN": "已完工", en: "produced" },
  later: { "zh-CN": "改到 {day}", en: "moved to {day}" },
  outside: { "zh-CN": "不在本期", en: "outside these days" },
  separator: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

/** Why a line has left the plan, as far as the sheet tells; `line` is undefined for one that no sheet has any more. */
export function leavingReason({ say }: Desk, line: Line | undefined): string {
  if (line === undefined) return say(texts.gone);
  const { lines, open, need } = line.table;
  if (lines.cancelled[line.at] === 1) return say(texts.cancelled);
  if (open[line.at] === 0) return say(texts.shipped);
  if (need.left[line.at] === 0 || !Number.isNaN(numberAt(line, "prodEndActual"))) return say(texts.produced);
  const start = numberAt(line, "prodStartPlan");
  return Number.isNaN(start) ? say(texts.outside) : say(texts.later, { day: shortDay(start) });
}

/** What is written of a line that may have changed its plan: its exception, and what it lacks. */
export function changeReason(desk: Desk, line: Line): string {
  const { say } = desk;
  const exception = textAt(line, "exception");
  const written = exception !== null && readStateWord(exception) !== "none" ? [exception] : [];
  return [...written, ...lineLacks(line, desk).map((lack) => lackText(lack, say))].join(say(texts.separator));
}
