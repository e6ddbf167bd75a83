import { readingRule } from "./compile/reading-rule";

export const ambiguousDate = readingRule({
  code: "ambiguous-date",
  severity: "warning",
  how: "ambiguous",
  of: ["date"],
  graveWhereDecisive: true,
  text: {
    "zh-CN": "{field}“{text}”不止一种读法",
    en: "{field} “{text}” can be read in more than one way",
  },
  help: {
    "zh-CN": "日月顺序不明，或一格写了两个日期。请只填一个完整日期；分批交货请分行。",
    en: "Day and month could be swapped, or the cell holds two dates. Write one full date; give part deliveries a row each.",
  },
});
