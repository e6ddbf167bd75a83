import { dayKindHeader, readDayKind } from "../dates/own-days";
import type { OrderLines } from "../orders/lines";
import type { RuleOf, RuleReport } from "./rule";

/** A calendar sheet's word is neither work nor rest: the day is left to the public calendar. */
export const calendarWordUnknown: RuleOf<"calendar-word-unknown"> = {
  code: "calendar-word-unknown",
  severity: "warning",
  duty: 0,
  kinds: ["calendar"],
  field: "dayKind",
  needs: ["dayKind"],
  text: {
    "zh-CN": "“{text}”看不出是上班还是休息，这一天没有计入工作日历",
    en: "“{text}” is neither work nor rest; the day is not in the calendar",
  },
  help: {
    "zh-CN": "工作日、交期预警都按日历推算。请填“上班”或“休息”。",
    en: "Working days and warnings follow the calendar. Type Work or Rest.",
  },
  find,
};

function find(lines: OrderLines): readonly RuleReport[] {
  const header = dayKindHeader(lines);
  return (lines.columns.dayKind?.texts ?? []).flatMap((text, line) =>
    text === null || lines.cancelled[line] === 1 || readDayKind(text, header) !== null
      ? []
      : [{ line, args: { text } }],
  );
}
