import { reading, type OrderLines } from "../orders/lines";
import type { RuleOf, RuleReport } from "./rule";

export const requiredDateIsWord: RuleOf<"required-date-is-word"> = {
  code: "required-date-is-word",
  severity: "error",
  duty: 1,
  kinds: ["orders"],
  field: "requiredDate",
  needs: ["requiredDate"],
  text: {
    "zh-CN": "交期写的是“{text}”，不是确定的日期",
    en: "The required date says “{text}”, which is no date",
  },
  help: {
    "zh-CN": "“月底”“待定”无法预警，也无法考核。请与业务员定下具体日期。",
    en: "“End of month” or “TBC” can be neither followed nor measured. Agree a day with the salesperson.",
  },
  find,
};

function find({ columns, cancelled }: OrderLines): readonly RuleReport[] {
  const found: RuleReport[] = [];
  for (const [line, text] of columns.requiredDate?.words ?? []) {
    const isWord = columns.requiredDate?.readings[line] === reading.word;
    if (isWord && cancelled[line] === 0) found.push({ line, args: { text } });
  }
  return found;
}
