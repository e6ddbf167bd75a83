import { testCases } from "./call";

testCases("CONTAINERS", [
  { name: "a 40HQ when nothing is said", args: [[64, 64.1, 128]], result: [1, 2, 2] },
  {
    name: "types by any writing",
    args: [26.5, null, ["20GP", "小柜", "40HC", "40'HQ"]],
    result: [2, 2, 1, 1],
  },
  { name: "weight decides", args: [10, 44_001, "40HQ"], result: 3 },
  { name: "tonnes are converted", args: ["10方", "44.001吨", "40GP"], result: 3 },
  { name: "nothing", args: [0], result: 0 },
  { name: "blank", args: [""], result: "" },
  { name: "an unknown type", args: [10, null, "冷柜"], result: "#VALUE!" },
]);
