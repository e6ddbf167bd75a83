import { calendarWordUnknown } from "../../../src/core/rules/calendar-word-unknown";
import { ruleCases } from "../../support/rule-cases";

ruleCases(calendarWordUnknown, [
  {
    name: "a word that says neither",
    columns: { dayKind: ["待定", "上班", "休息"] },
    finds: [{ line: 0, args: { text: "待定" } }],
  },
  {
    name: "words for work and rest, and blanks",
    columns: { dayKind: ["Work", "放假", null, "补班"] },
    finds: [],
  },
]);
