import { testCases } from "./call";

testCases("SIZE", [
  {
    name: "many writings, one form",
    args: [["60*40*35cm", "600x400x350mm", "60×40×35", "长60*宽40*高35", '24"x16"x14"']],
    result: ["60×40×35cm", "60×40×35cm", "60×40×35cm", "60×40×35cm", "60.96×40.64×35.56cm"],
  },
  {
    name: "one edge",
    args: ["600x400x355mm", ["L", "宽", "height", "size"]],
    result: [60, 40, 35.5, "60×40×35.5cm"],
  },
  { name: "a flat size", args: ["180*80cm"], result: "180×80cm" },
  { name: "its height", args: ["180*80cm", "H"], result: "#N/A" },
  { name: "an edge that is none", args: ["60*40*35cm", "D"], result: "#VALUE!" },
  { name: "not a size", args: [["大箱", 60]], result: ["#VALUE!", "#VALUE!"] },
  { name: "blank", args: [""], result: "" },
]);
