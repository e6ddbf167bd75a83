import { testCases } from "./call";

testCases("CARTONSIZE", [
  { name: "five layers of board when nothing is said", args: ["20*12*6cm", 24], result: "50×22×39.5cm" },
  {
    name: "thickness or flutes",
    args: ["200x120x60mm", 24, ["7mm", "BC", 7, "B楞"]],
    result: Array.of("50×22×39.5cm", "50×22×39.5cm", "50×22×39.5cm", "49.5×21.5×38cm"),
  },
  { name: "bags a carton in text", args: ["20*12*6cm", "24包/箱"], result: "50×22×39.5cm" },
  { name: "blank", args: ["", 24], result: "" },
  { name: "a bag without a height", args: ["20*12cm", 24], result: "#N/A" },
  { name: "half a bag", args: ["20*12*6cm", 1.5], result: "#VALUE!" },
  { name: "more bags than a carton holds", args: ["20*12*6cm", 501], result: "#VALUE!" },
  { name: "board of an unknown kind", args: ["20*12*6cm", 24, "K=K"], result: "#VALUE!" },
]);
