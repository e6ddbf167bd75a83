import { numberKinds, readingRule } from "./compile/reading-rule";

export const unreadableNumber = readingRule({
  code: "unreadable-number",
  severity: "warning",
  how: "unreadable",
  of: numberKinds,
  graveWhereDecisive: true,
  text: {
    "zh-CN": "{field}“{text}”不是数字",
    en: "{field} “{text}” is not a number",
  },
  help: {
    "zh-CN": "读不出数字，后面的包材、交付计算都无法进行。请改为纯数字，说明写到备注。",
    en: "No number can be read, so packaging and delivery cannot be worked out. Type the figure alone and put words in the remarks.",
  },
});
