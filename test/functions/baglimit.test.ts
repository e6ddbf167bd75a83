import { testCases } from "./call";

testCases("BAGLIMIT", [
  { name: "a regular bag when nothing is said", args: [10_000], result: 12_000 },
  { name: "a new plate", args: [10_000, true], result: 10_500 },
  {
    name: "words for plates",
    args: [10_000, ["新版", "常规", "制版中", ""]],
    result: [10_500, 12_000, 10_500, 12_000],
  },
  { name: "one and zero", args: [10_000, [1, 0, false]], result: [10_500, 12_000, 12_000] },
  { name: "the team's own share", args: [10_000, true, 0.1], result: 11_000 },
  { name: "a percentage in text", args: [10_000, null, "10%"], result: 11_000 },
  { name: "only whole bags", args: [33], result: 39 },
  {
    name: "1.05 × 10,000 is no question of rounding",
    args: [[20, 40, 60, 140], true],
    result: [21, 42, 63, 147],
  },
  { name: "a word that names no plate", args: [10_000, "蓝色"], result: "#VALUE!" },
  { name: "a share above 1", args: [10_000, null, 5], result: "#VALUE!" },
]);
