import { readingRule } from "./compile/reading-rule";

export const unreadableSize = readingRule({
  code: "unreadable-size",
  severity: "warning",
  how: "unreadable",
  of: ["size"],
  text: {
    "zh-CN": "{field}“{text}”读不出长×宽×高",
    en: "{field} “{text}” is not length × width × height",
  },
  help: {
    "zh-CN": "没有尺寸就算不出体积，也无法配柜。请写成 60×40×35cm。",
    en: "Without a size there is no volume and no load plan. Write it like 60×40×35cm.",
  },
});
