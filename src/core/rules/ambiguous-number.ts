import { numberKinds, readingRule } from "./compile/reading-rule";

export const ambiguousNumber = readingRule({
  code: "ambiguous-number",
  severity: "warning",
  how: "ambiguous",
  of: numberKinds,
  graveWhereDecisive: true,
  text: {
    "zh-CN": "{field}“{text}”不止一种读法",
    en: "{field} “{text}” can be read in more than one way",
  },
  help: {
    "zh-CN": "范围、加减式或约数不能当作确定的数量。请填写一个确定的数字。",
    en: "A range, a sum or an estimate is not one certain quantity. Type one figure.",
  },
});
