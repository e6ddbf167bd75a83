import { testCases } from "./call";

testCases("GROSSWEIGHT", [
  { name: "net, carton and packing, all cartons", args: [12.5, 1.2, 0.3, 417], result: 5838 },
  { name: "packing and cartons left out", args: [12.5, 1.2], result: 13.7 },
  {
    name: "grams, jin and tonnes are converted",
    args: [["500g", "1斤", "0.0005吨"], "1kg"],
    result: [1.5, 1.5, 1.5],
  },
  { name: "no crumbs of adding", args: [0.1, 0.2], result: 0.3 },
  { name: "blank", args: [12.5, ""], result: "" },
  { name: "less than nothing", args: [-1, 1], result: "#VALUE!" },
  { name: "pounds and ounces", args: [["10lb", "16oz"], 0], result: [4.536, 0.454] },
  { name: "a length is not a weight", args: ["5cm", 1], result: "#VALUE!" },
]);
