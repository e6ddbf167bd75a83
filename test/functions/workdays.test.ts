import { message, testCases } from "./call";

testCases("WORKDAYS", [
  { name: "February 2026, its make-up days counted", args: ["2026-02-01", "2026-02-28"], result: 16 },
  {
    name: "whole years",
    args: [
      ["2025-01-01", "2026-01-01"],
      ["2025-12-31", "2026-12-31"],
    ],
    result: [248, 248],
  },
  {
    name: "one day",
    args: [
      ["2025-06-20", "2025-06-21", "2025-10-11"],
      ["2025-06-20", "2025-06-21", "2025-10-11"],
    ],
    result: [1, 0, 1],
  },
  { name: "backwards", args: ["2026-02-28", "2026-02-01"], result: -16 },
  { name: "serial numbers and text", args: [46054, "2026年2月28日"], result: 16 },
  { name: "one rest day a week", args: ["2025-06-16", "2025-06-22", [2]], result: 5 },
  { name: "Sunday only", args: ["2025-06-16", "2025-06-22", 1], result: 6 },
  { name: "no rest day", args: ["2025-06-16", "2025-06-22", 0], result: 7 },
  {
    name: "the team's own days",
    args: ["2025-06-16", "2025-06-22", null, ["2025-06-18", "", "2025-06-19"], "2025-06-21"],
    result: 4,
  },
  { name: "blank", args: [["", "2025-06-16"], "2025-06-22"], result: ["", 5] },
  { name: "a year whose holidays are not known", args: ["2090-06-01", "2090-06-30"], result: "#N/A" },
  { name: "an unknown year between known ends", args: ["2026-12-31", "2090-01-01"], result: "#N/A" },
  {
    name: "such a year with days of the team's own",
    args: ["2090-06-01", "2090-06-07", null, "2090-06-02"],
    result: 4,
  },
  { name: "not a date", args: ["abc", "2025-06-22"], result: "#VALUE!" },
  { name: "three rest days", args: ["2025-06-16", "2025-06-22", 3], result: "#VALUE!" },
  { name: "an own day that is none", args: ["2025-06-16", "2025-06-22", null, ["abc"]], result: "#VALUE!" },
  { name: "rest days as a range", args: ["2025-06-16", "2025-06-22", [1, 2]], result: "#VALUE!" },
]);

test("the message names the year that is not known", () => {
  expect(message("WORKDAYS", "2090-06-01", "2091-06-30")).toBe(
    "放假安排未收录：2090 / Holidays not known: 2090",
  );
});
