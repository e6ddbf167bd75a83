import { testCases } from "./call";

testCases("OVERDUE", [
  {
    name: "open lines, against the day looked at",
    args: [["2025-06-10", "2025-06-20", "2025-06-30"], "", "2025-06-20"],
    result: [10, 0, 0],
  },
  {
    name: "done lines, against the day they were done",
    args: ["2025-06-10", ["2025-06-12", "2025-06-10", "2025-06-01"], "2025-06-20"],
    result: [2, 0, 0],
  },
  {
    name: "a ship date still to come counts as open",
    args: ["2025-06-10", "2025-07-01", "2025-06-20"],
    result: 10,
  },
  {
    name: "dates in any form",
    args: [["2025年6月10日", 45818, "2025.6.10", 20250610], null, 45828],
    result: [10, 10, 10, 10],
  },
  { name: "the time of day does not count", args: [45818.9, null, 45828.1], result: 10 },
  { name: "a word for open", args: ["2025-06-10", "未发货", "2025-06-20"], result: 10 },
  {
    name: "a word for shipped, before the due date has passed",
    args: ["2025-06-30", ["已出货", true], "2025-06-20"],
    result: [0, 0],
  },
  {
    name: "a word for shipped, after it: nobody knows",
    args: ["2025-06-10", ["已出货", "√"], "2025-06-20"],
    result: ["#N/A", "#N/A"],
  },
  { name: "no due date", args: ["", "", "2025-06-20"], result: "" },
  { name: "a due date still open", args: ["待定", "", "2025-06-20"], result: "#N/A" },
  { name: "no day to look from", args: ["2025-06-10", "", ""], result: "" },
  { name: "not a date", args: ["abc", "", "2025-06-20"], result: "#VALUE!" },
  { name: "two dates in a cell", args: ["11/22,12/25", "", "2025-06-20"], result: "#VALUE!" },
  { name: "a date without a year", args: ["6/10", "", "2025-06-20"], result: "#N/A" },
]);
