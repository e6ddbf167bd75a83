import { testCases } from "./call";

testCases("BAGCHECK", [
  {
    name: "a quantity with the crumbs of a calculation",
    args: [700 * 1.1, 700, null, "10%"],
    result: "合格",
  },
  {
    name: "regular bags, to both sides of both limits",
    args: [[12_000, 12_001, 10_000, 9_999, 8_000, 7_999], 10_000],
    result: ["合格", "超浮动", "合格", "少于需求", "少于需求", "低于浮动"],
  },
  {
    name: "a new plate, in English",
    args: [[10_500, 10_501, 9_999, 9_499], 10_000, "新版", null, "en"],
    result: ["OK", "Over float", "Below need", "Under float"],
  },
  { name: "the team's own share", args: [11_001, 10_000, null, "10%"], result: "超浮动" },
  { name: "none needed, none ordered", args: [0, 0], result: "合格" },
  { name: "none needed, one ordered", args: [1, 0], result: "超浮动" },
  { name: "text with units", args: ["12,000只", "1万"], result: "合格" },
  { name: "not ordered yet", args: ["", 10_000], result: "" },
  { name: "an unknown language", args: [1, 1, null, null, "fr"], result: "#VALUE!" },
]);
