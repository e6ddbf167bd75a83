import { errorCell } from "./custom-functions";
import { testCases } from "./call";

const due = ["2025-06-05", "2025-06-06", "2025-06-07", "2025-06-25", "2025-05-31", "", "待定"];
const done = ["2025-06-05", "2025-06-07", "", "2025-06-19", "2025-05-30", "", ""];

testCases("ONTIMERATE", [
  {
    name: "lines due by the day looked at; open late ones count",
    args: [due, done, "2025-06-20"],
    result: 0.5,
  },
  { name: "of a month", args: [due, done, "2025-06-20", "2025-06-01", "2025-06-30"], result: 1 / 3 },
  { name: "to a day", args: [due, done, "2025-06-20", null, "2025-05-31"], result: 1 },
  {
    name: "shipped on a day unknown, after the due date",
    args: ["2025-06-05", "已出货", "2025-06-20"],
    result: 0,
  },
  {
    name: "shipped after the day looked at",
    args: ["2025-06-05", "2025-06-05", "2025-06-04"],
    result: "#N/A",
  },
  { name: "no line", args: [["", ""], ["", ""], "2025-06-20"], result: "#N/A" },
  { name: "no day to look from", args: [due, done, ""], result: "#N/A" },
  {
    name: "an error among the cells",
    args: [due, [...done.slice(1), errorCell("#DIV/0!")], "2025-06-20"],
    result: "#DIV/0!",
  },
  { name: "ranges of different height", args: [due, done.slice(1), "2025-06-20"], result: "#VALUE!" },
  { name: "a cell that is no date", args: [["abc"], [""], "2025-06-20"], result: "#VALUE!" },
]);
