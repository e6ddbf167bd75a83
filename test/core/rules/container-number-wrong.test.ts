import { containerNumberWrong } from "../../../src/core/rules/container-number-wrong";
import { ruleCases } from "../../support/rule-cases";

ruleCases(containerNumberWrong, [
  {
    name: "once for each number",
    columns: { containerNo: ["MWCU6059785", "MWCU6059784", "MWCU6059785"] },
    table: { kind: "dispatch" },
    finds: [{ line: 0, args: { number: "MWCU6059785", digit: 4 } }],
  },
  {
    name: "right numbers, one without its digit, and what is no container number",
    columns: { containerNo: ["CBHU3202732", "CSQU 305438-3", "MWCU605978", "散货", null] },
    finds: [],
  },
]);
