import { testCases } from "./call";

testCases("CARTONCHECK", [
  { name: "exactly the need, more and less", args: [[417, 418, 416], 417], result: ["合格", "多订", "少订"] },
  { name: "in English", args: [[417, 418, 416], 417, "en"], result: ["OK", "Over", "Short"] },
  { name: "text with units", args: ["417CTNS", "417箱"], result: "合格" },
  { name: "not ordered yet", args: [null, 417], result: "" },
  { name: "less than nothing", args: [-1, 417], result: "#VALUE!" },
]);
