import type { LineChange, Standing } from "../../../app/session/round";
import {
  dayText,
  deliveryStateNames,
  waitedForText,
  waitingText,
  type Day,
  type Say,
  type Waiting,
} from "../../../core";
import { todayTexts } from "../../../i18n/pane-today";

/** What a line waits for, for whom, and since when. */
export function waitText(waiting: Waiting, asOf: Day, say: Say): string {
  const what = waitingText(waiting, say);
  const who = waitedForText(waiting, say);
  const { since } = waiting;
  if (Number.isNaN(since)) return say(todayTexts.waitsFor, { what, who });
  return say(todayTexts.waitsSince, { what, who, since: dayText(since), days: Math.max(0, asOf - since) });
}

/** What became of a line since the last round, a text for each thing. */
export function changeTexts({ before, now }: LineChange, say: Say): readonly string[] {
  if (before === null) return [say(todayTexts.newLine)];
  const shown = shownIn(say);
  return (
    [
      [todayTexts.stateChange, (one: Standing) => say(deliveryStateNames[one.state])],
      [todayTexts.dueChange, (one: Standing) => shown.day(one.due)],
      [todayTexts.orderedChange, (one: Standing) => shown.figure(one.ordered)],
      [todayTexts.shippedChange, (one: Standing) => shown.figure(one.shipped)],
    ] as const
  )
    .map(([text, of]) => [text, of(before), of(now)] as const)
    .filter(([, was, is]) => was !== is)
    .map(([text, was, is]) => say(text, { before: was, now: is }));
}

function shownIn(say: Say) {
  const blank = say(todayTexts.blank);
  return {
    day: (day: Day | null): string => (day === null ? blank : dayText(day)),
    figure: (value: number | null): string => (value === null ? blank : value.toLocaleString("en-US")),
  };
}
