import { testCases } from "./call";

testCases("CNTRCHECK", [
  {
    name: "the digit of ten characters",
    args: [["MWCU605978", "CBHU320273", "CSQU305438"]],
    result: [4, 2, 3],
  },
  { name: "whether eleven are right", args: [["MWCU6059784", "mwcu 605978-5"]], result: [true, false] },
  { name: "blank", args: [""], result: "" },
  {
    name: "no container number",
    args: [["MWCU60597", "柜号", 605978]],
    result: ["#VALUE!", "#VALUE!", "#VALUE!"],
  },
]);
