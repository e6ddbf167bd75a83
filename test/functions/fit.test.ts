import { testCases } from "./call";

testCases("FIT", [
  {
    name: "rows of both directions",
    args: ["60×40×50cm", ["20GP", "40GP", "40HQ", "45HQ"]],
    result: [204, 440, 550, 605],
  },
  { name: "a 40HQ when nothing is said", args: ["600*400*500mm"], result: 550 },
  {
    name: "no more than the road bears",
    args: ["60*40*50cm", "20GP", [85, 86, 100]],
    result: [204, 203, 175],
  },
  { name: "a carton larger than the container", args: ["600*240*240cm", "20GP"], result: 0 },
  { name: "a column of sizes", args: [["60*40*50cm", "", "x"], "20GP"], result: [204, "", "#VALUE!"] },
  { name: "a size without a height", args: ["60*40cm", "20GP"], result: "#N/A" },
  { name: "not an outer carton", args: ["60*40*0.5cm", "20GP"], result: "#VALUE!" },
]);
