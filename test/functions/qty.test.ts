import { testCases } from "./call";

testCases("QTY", [
  {
    name: "numbers with units and separators",
    args: [["1,000PCS", "１２００", "2.5万", "500包/箱", "每箱24包", "10%", 7]],
    result: [1000, 1200, 25_000, 500, 24, 0.1, 7],
  },
  {
    name: "more than one number, or about one",
    args: [["500-600", "1000+200", "约5000"]],
    result: ["#VALUE!", "#VALUE!", "#VALUE!"],
  },
  { name: "ids and words", args: [["007", "未发货"]], result: ["#VALUE!", "#VALUE!"] },
  { name: "blank", args: [["", null]], result: ["", ""] },
]);
