import { testCases } from "./call";

testCases("CBM", [
  { name: "417 cartons", args: ["60×40×50cm", 417], result: 50.04 },
  { name: "one when nothing is said", args: ["60*40*50"], result: 0.12 },
  {
    name: "millimetres, inches, labels",
    args: [["600x400x500mm", '24"x16"x20"', "长60*宽40*高50"]],
    result: [0.12, 0.126, 0.12],
  },
  {
    name: "a column of sizes and of cartons",
    args: [
      ["60*40*50cm", ""],
      [10, 10],
    ],
    result: [1.2, ""],
  },
  { name: "no cartons", args: ["60*40*50cm", 0], result: 0 },
  { name: "a size without a height", args: ["60*40cm", 10], result: "#N/A" },
  { name: "not a size", args: ["大箱", 10], result: "#VALUE!" },
  { name: "a number is not a size", args: [60, 10], result: "#VALUE!" },
]);
