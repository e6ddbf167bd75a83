import { testCases } from "./call";

testCases("BAGS", [
  { name: "bags are not packed into bags", args: [["500包", "20箱"], 24], result: ["#VALUE!", "#VALUE!"] },
  { name: "full bags", args: [80_000, 80], result: 1000 },
  { name: "one piece more", args: [80_001, 80], result: 1001 },
  { name: "text with units", args: ["8万片", "80片/包"], result: 1000 },
  { name: "blank", args: ["", 80], result: "" },
  { name: "a bag that holds nothing", args: [80_000, 0.5], result: "#VALUE!" },
]);
