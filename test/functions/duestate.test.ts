import { testCases } from "./call";

const friday = "2025-06-20";

testCases("DUESTATE", [
  {
    name: "open lines",
    args: [["2025-06-19", "2025-06-20", "2025-06-25", "2025-06-26"], friday],
    result: ["已逾期", "今天到期", "即将到期", "正常"],
  },
  {
    name: "in English",
    args: [["2025-06-19", "2025-06-20", "2025-06-25", "2025-06-26"], friday, null, null, null, null, "en"],
    result: ["Overdue", "Due today", "Due soon", "On track"],
  },
  {
    name: "days of warning are working days",
    args: ["2025-06-30", friday, null, null, null, [5, 6]],
    result: ["正常", "即将到期"],
  },
  {
    name: "done by quantity, with a ship date",
    args: [
      "2025-06-10",
      friday,
      100,
      [100, 120, 100, 99],
      ["2025-06-10", "2025-06-09", "2025-06-11", "2025-06-10"],
    ],
    result: ["按时完成", "按时完成", "延期完成", "已逾期"],
  },
  {
    name: "done by ship date where quantities are not kept",
    args: ["2025-06-10", friday, null, null, ["2025-06-10", "已出货", "未发货"]],
    result: ["按时完成", "延期完成", "已逾期"],
  },
  { name: "words in quantity columns", args: ["2025-06-10", friday, 100, "未发货"], result: "已逾期" },
  {
    name: "a word for shipped in the column of shipped quantities",
    args: ["2025-06-30", friday, 100, ["已出货", "全部出货", "有现货"]],
    result: ["按时完成", "按时完成", "正常"],
  },
  { name: "a due date still open", args: [["待定", "TBC"], friday], result: ["无交期", "无交期"] },
  { name: "a line without a due date", args: ["", friday, 100], result: "无交期" },
  { name: "an empty row", args: ["", friday, "", "", ""], result: "" },
  { name: "no day to look from", args: ["2025-06-10", ""], result: "" },
  { name: "not a date", args: ["abc", friday], result: "#VALUE!" },
  {
    name: "days of warning below nothing",
    args: ["2025-06-10", friday, null, null, null, -1],
    result: "#VALUE!",
  },
]);
