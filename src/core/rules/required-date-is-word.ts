import { wordRule } from "./compile/word-rule";

export const requiredDateIsWord = wordRule({
  code: "required-date-is-word",
  duty: 1,
  field: "requiredDate",
  text: {
    "zh-CN": "交期写的是“{text}”，不是确定的日期",
    en: "The required date says “{text}”, which is no date",
  },
  help: {
    "zh-CN": "“月底”“待定”无法预警，也无法考核。请与业务员定下具体日期。",
    en: "“End of month” or “TBC” can be neither followed nor measured. Agree a day with the salesperson.",
  },
});
