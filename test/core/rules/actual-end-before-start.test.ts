import { actualEndBeforeStart } from "../../../src/core/rules/actual-end-before-start";
import { ruleCases } from "../../support/rule-cases";

ruleCases(actualEndBeforeStart, [
  {
    name: "reported backwards",
    columns: { prodStartActual: ["2025-06-10"], prodEndActual: ["2025-06-01"] },
    finds: [{ line: 0, args: { start: "2025-06-10", end: "2025-06-01" } }],
  },
  {
    name: "one day's work, a week's, not finished",
    columns: {
      prodStartActual: ["2025-06-10", "2025-06-10", "2025-06-10"],
      prodEndActual: ["2025-06-10", "2025-06-17", null],
    },
    finds: [],
  },
]);
