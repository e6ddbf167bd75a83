import { readingRule } from "./compile/reading-rule";

export const unreadableTick = readingRule({
  code: "unreadable-tick",
  severity: "warning",
  how: "unreadable",
  of: ["tick"],
  text: {
    "zh-CN": "{field}“{text}”看不出是否已确认",
    en: "{field} “{text}” says neither yes nor no",
  },
  help: {
    "zh-CN": "签字或确认栏请填 √、签名或日期；未确认请填 ×。",
    en: "Tick, sign or date the cell when it is confirmed; put × when it is not.",
  },
});
