import { everyKind, readingRule } from "./compile/reading-rule";

export const errorCell = readingRule({
  code: "error-cell",
  severity: "warning",
  how: "error",
  of: everyKind,
  graveWhereDecisive: true,
  text: {
    "zh-CN": "{field}的单元格出错：{text}",
    en: "The cell of {field} shows an error: {text}",
  },
  help: {
    "zh-CN": "公式出错或没有计算结果，这个数据无法使用。请修好公式或填入数值。",
    en: "The formula fails or has no stored result, so the figure cannot be used. Repair it or type the value.",
  },
});
