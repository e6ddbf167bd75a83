import { dayFromText } from "../../src/core";
import { testCases } from "./call";

const day = dayFromText;

testCases("ADDWORKDAYS", [
  { name: "over the October holidays", args: ["2025-09-30", 5], result: day("2025-10-14") },
  { name: "back over them", args: ["2025-10-14", -5], result: day("2025-09-30") },
  { name: "none", args: ["2025-10-01", 0], result: day("2025-10-01") },
  {
    name: "a column",
    args: [
      ["2025-06-20", ""],
      [1, 1],
    ],
    result: [day("2025-06-23"), ""],
  },
  { name: "working days in text", args: ["2025-06-20", "1个工作日"], result: "#VALUE!" },
  { name: "one rest day a week", args: ["2025-06-20", 1, 1], result: day("2025-06-21") },
  { name: "the team's own days", args: ["2025-06-20", 1, null, "2025-06-23"], result: day("2025-06-24") },
  { name: "into a year whose holidays are not known", args: ["2090-06-20", 1], result: "#N/A" },
  { name: "half a day", args: ["2025-06-20", 0.5], result: "#VALUE!" },
  { name: "beyond the calendar", args: ["2099-12-30", 400], result: "#VALUE!" },
]);
