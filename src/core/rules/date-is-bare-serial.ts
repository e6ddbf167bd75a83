import { readingRule } from "./compile/reading-rule";
import { dayOfCell, setDay } from "./compile/day-cell";

export const dateIsBareSerial = readingRule({
  code: "date-is-bare-serial",
  severity: "warning",
  how: "bareSerial",
  of: ["date"],
  text: {
    "zh-CN": "{field}显示为一串数字，实为 {day}",
    en: "{field} shows a bare serial number; it is {day}",
  },
  help: {
    "zh-CN": "单元格丢了日期格式，人看不出是哪一天。可一键恢复为日期。",
    en: "The cell lost its date format, so nobody can read the day. It can be restored with one click.",
  },
  args: (cell) => ({ day: dayOfCell(cell) }),
  fix: setDay,
});
