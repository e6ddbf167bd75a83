import { testCases } from "./call";

const due = ["2025-06-05", "2025-06-06", "2025-06-07", "2025-06-08", ""];
const done = ["2025-06-05", "2025-06-07", "2025-06-07", "2025-06-08", ""];
const ordered = [10, 10, 10, 10, ""];
const shipped = [10, 10, 9, "", ""];

testCases("INFULLRATE", [
  {
    name: "late, short and unknown quantities are not in full",
    args: [due, done, ordered, shipped, "2025-06-20"],
    result: 0.25,
  },
  {
    name: "of a period",
    args: [due, done, ordered, shipped, "2025-06-20", "2025-06-05", "2025-06-05"],
    result: 1,
  },
  {
    name: "quantities with units, and words",
    args: [["2025-06-05", "2025-06-06"], ["2025-06-05", ""], "1万", ["10000PCS", "未发货"], "2025-06-20"],
    result: 0.5,
  },
  {
    name: "a word for shipped says nothing of the quantity",
    args: ["2025-06-20", "", 100, "已出货", "2025-06-20"],
    result: 0,
  },
  { name: "no line due", args: [due, done, ordered, shipped, "2025-06-01"], result: "#N/A" },
  {
    name: "a cell that is no quantity",
    args: [due, done, ["abc", 1, 1, 1, 1], shipped, "2025-06-20"],
    result: "#VALUE!",
  },
]);
