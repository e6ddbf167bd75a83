import { readingRule } from "./compile/reading-rule";
import { dayOfCell, setDay } from "./compile/day-cell";

export const dateFromText = readingRule({
  code: "date-from-text",
  severity: "info",
  how: "fromText",
  of: ["date"],
  text: {
    "zh-CN": "{field}是文本，按 {day} 读取",
    en: "{field} is text, read as {day}",
  },
  help: {
    "zh-CN": "文本日期不能排序和筛选。可一键改为日期格式。",
    en: "Text dates neither sort nor filter. It can be turned into a date with one click.",
  },
  args: (cell) => ({ day: dayOfCell(cell) }),
  fix: setDay,
});
