import { dayText } from "../dates/day";
import type { Text } from "../lang";
import type { ReviewFacts } from "./facts";

const texts = {
  due: {
    "zh-CN": "本月到期 {due} 行，准时完成 {onTime} 行，准时率 {rate}",
    en: "{due} lines were due, {onTime} were done on time: {rate}",
  },
  nothingDue: { "zh-CN": "本月没有到期的订单行", en: "No line was due in the month" },
  better: { "zh-CN": "，比上月高 {points} 个百分点", en: ", {points} points more than last month" },
  worse: { "zh-CN": "，比上月低 {points} 个百分点", en: ", {points} points less than last month" },
  same: { "zh-CN": "，与上月持平", en: ", the same as last month" },
  overdue: {
    "zh-CN": "；截至 {asOf}，逾期未完成 {overdue} 行。",
    en: "; on {asOf}, {overdue} lines are overdue.",
  },
} as const satisfies Record<string, Text>;

/** The month in one sentence. */
export function summaryOf({ say, figures, asOf }: ReviewFacts): string {
  const {
    dueLines: due,
    onTimeLines: onTime,
    onTimeRate,
    lastMonthOnTimeRate,
    overdueLines: overdue,
  } = figures;
  const end = say(texts.overdue, { asOf: dayText(asOf), overdue });
  if (onTimeRate === null) return say(texts.nothingDue) + end;
  const start = say(texts.due, { due, onTime, rate: `${oneDecimal(onTimeRate * 100)}%` });
  if (lastMonthOnTimeRate === null) return start + end;
  const change = (onTimeRate - lastMonthOnTimeRate) * 100;
  const points = oneDecimal(Math.abs(change));
  const kind = points === "0.0" ? texts.same : change > 0 ? texts.better : texts.worse;
  return start + say(kind, { points }) + end;
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}
