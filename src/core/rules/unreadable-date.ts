import { readingRule } from "./compile/reading-rule";

export const unreadableDate = readingRule({
  code: "unreadable-date",
  severity: "warning",
  how: "unreadable",
  of: ["date"],
  graveWhereDecisive: true,
  text: {
    "zh-CN": "{field}“{text}”不是日期",
    en: "{field} “{text}” is not a date",
  },
  help: {
    "zh-CN": "读不出日期，就无法判断是否延期。请按 2025-03-05 这样的格式填写。",
    en: "Without a date nothing can tell whether the line is late. Write it like 2025-03-05.",
  },
});
