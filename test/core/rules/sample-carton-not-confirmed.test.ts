import { sampleCartonNotConfirmed } from "../../../src/core/rules/sample-carton-not-confirmed";
import { ruleCases } from "../../support/rule-cases";

ruleCases(sampleCartonNotConfirmed, [
  {
    name: "once for each size, at its first line",
    columns: {
      cartonSize: ["600x400x350", "580x380x300", "600x400x350", "600x400"],
      sampleCartonConfirmed: [null, 1, 0, null],
    },
    finds: [
      { line: 0, args: { size: "600×400×350" } },
      { line: 3, args: { size: "600×400" } },
    ],
  },
  {
    name: "a size confirmed on any line, and no size",
    columns: { cartonSize: ["600x400x350", "600x400x350", null], sampleCartonConfirmed: [null, 1, null] },
    finds: [],
  },
]);
