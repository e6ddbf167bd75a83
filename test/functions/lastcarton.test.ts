import { testCases } from "./call";

testCases("LASTCARTON", [
  { name: "part full", args: [10_000, 24], result: 16 },
  { name: "full", args: [48, 24], result: 24 },
  { name: "nothing to ship", args: [0, 24], result: 0 },
  { name: "a quantity with the crumbs of a calculation", args: [700 * 1.1, 100], result: 70 },
  { name: "a column", args: [[49, "50PCS", ""], 24], result: [1, 2, ""] },
  { name: "a carton that holds nothing", args: [100, "0"], result: "#VALUE!" },
]);
