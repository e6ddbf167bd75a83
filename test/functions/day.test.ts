import { dayFromText } from "../../src/core";
import { testCases } from "./call";

const day = dayFromText;

testCases("DAY", [
  {
    name: "many writings",
    args: [["2025.3.5", "2025年3月5日", "20250305", 20250305, "5-Mar-2025", "3/5/2025", "民国114年3月5日"]],
    result: Array.from({ length: 7 }, () => day("2025-03-05")),
  },
  { name: "a date cell", args: [[45721, 45721.75]], result: [45721, 45721] },
  { name: "the year given", args: [["3/5", "4月30"], 2025], result: [day("2025-03-05"), day("2025-04-30")] },
  {
    name: "the nearest to a day",
    args: [["12/28", "1/3"], "2025-01-02"],
    result: [day("2024-12-28"), day("2025-01-03")],
  },
  { name: "29 February in a year without", args: ["2/29", 2025], result: "#VALUE!" },
  { name: "no year given", args: ["3/5"], result: "#N/A" },
  { name: "a word for no date yet", args: ["TBC"], result: "#N/A" },
  {
    name: "several dates",
    args: [["3/4/25", "11/22,12/25", "3月"]],
    result: ["#VALUE!", "#VALUE!", "#VALUE!"],
  },
  {
    name: "not dates",
    args: [["30/70", 123, true, "2025-02-30"]],
    result: ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"],
  },
  { name: "not a year", args: ["3/5", "abc"], result: "#VALUE!" },
  { name: "blank", args: [["", "2025-03-05"], ""], result: ["", day("2025-03-05")] },
]);
