import { testCases } from "./call";

testCases("VOLWEIGHT", [
  { name: "by courier when nothing is said", args: ["60*40*50cm", 10], result: 240 },
  { name: "by air", args: ["60*40*50cm", 10, "air"], result: 200 },
  {
    name: "words for the way",
    args: ["60*40*50cm", 1, ["快递", "空运", "Courier", 6000]],
    result: [24, 20, 24, 20],
  },
  { name: "one carton when nothing is said", args: ["60*40*50cm"], result: 24 },
  { name: "blank", args: [""], result: "" },
  { name: "an unknown way", args: ["60*40*50cm", 1, "海运"], result: "#VALUE!" },
]);
