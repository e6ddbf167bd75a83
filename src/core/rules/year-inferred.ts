import { readingRule } from "./compile/reading-rule";
import { dayOfCell } from "./compile/day-cell";

export const yearInferred = readingRule({
  code: "year-inferred",
  severity: "info",
  how: "yearInferred",
  of: ["date"],
  text: {
    "zh-CN": "{field}没有写年份，按同列日期推定为 {day}",
    en: "{field} names no year; taken as {day} from the column's other dates",
  },
  help: {
    "zh-CN": "年份是推定的，请核对后补全，跨年时尤其容易错。",
    en: "The year is an inference. Check it and write it out, above all around the turn of the year.",
  },
  args: (cell) => ({ day: dayOfCell(cell) }),
});
