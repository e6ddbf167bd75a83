import { endBeforeStart } from "../../../src/core/rules/end-before-start";
import { ruleCases } from "../../support/rule-cases";

ruleCases(endBeforeStart, [
  {
    name: "a plan that runs backwards",
    columns: { prodStartPlan: ["2025-06-10"], prodEndPlan: ["2025-06-09"] },
    finds: [{ line: 0, args: { start: "2025-06-10", end: "2025-06-09" } }],
  },
  {
    name: "one day's work, a week's, an unknown end",
    columns: {
      prodStartPlan: ["2025-06-10", "2025-06-10", "2025-06-10"],
      prodEndPlan: ["2025-06-10", "2025-06-17", null],
    },
    finds: [],
  },
]);
