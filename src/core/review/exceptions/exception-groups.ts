import type { Text } from "../../lang";
import type { Tone } from "../../report/blocks";
import type { Month } from "../month";
import type { ReviewException } from "./month-exceptions";

/**
 * How an exception concerns the month. In this order the open ones (the first two), those of the month (second to
 * fourth) and those closed in it (the last two) each stand together.
 */
export const exceptionGroups = [
  { id: "openBefore", tone: "bad", label: { "zh-CN": "别的月份发生，未关闭", en: "Of another month, open" } },
  { id: "opened", tone: "bad", label: { "zh-CN": "本月发生，未关闭", en: "Of the month, open" } },
  {
    id: "over",
    tone: "warning",
    label: { "zh-CN": "本月发生，之后关闭或日期不明", en: "Of the month, over later or on no known day" },
  },
  { id: "closed", tone: "good", label: { "zh-CN": "本月发生并关闭", en: "Of the month, closed in it" } },
  { id: "closedBefore", tone: "good", label: { "zh-CN": "以前发生，本月关闭", en: "Closed in the month" } },
] as const satisfies readonly { readonly id: string; readonly tone: Tone; readonly label: Text }[];

export type ExceptionGroup = (typeof exceptionGroups)[number]["id"];

/** First and last group of those open, of those of the month and of those closed in it. */
export const groupsOf = { open: [0, 1], ofMonth: [1, 3], closed: [3, 4] } as const;

/** Null for one of another month that is over and was not closed in this one. */
export function exceptionGroup(
  { day, closed, isOpen }: ReviewException,
  { first, last }: Month,
): ExceptionGroup | null {
  const isOfMonth = day >= first && day <= last;
  if (isOpen) return isOfMonth ? "opened" : "openBefore";
  const isClosedInMonth = closed >= first && closed <= last;
  if (isOfMonth) return isClosedInMonth ? "closed" : "over";
  return isClosedInMonth ? "closedBefore" : null;
}
