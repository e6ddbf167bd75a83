import { materialLate } from "../../../src/core/rules/material-late";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(materialLate, [
  {
    name: "the planned start has passed: an error",
    columns: { materialArrivalDate: ["2025-06-12"], prodStartPlan: ["2025-06-10"] },
    finds: [{ line: 0, args: { arrival: "2025-06-12", start: "2025-06-10", days: 2 }, severity: "error" }],
  },
  {
    name: "start within three working days: an error; on the fourth: a warning",
    columns: {
      materialArrivalDate: ["2025-06-26", "2025-06-27"],
      prodStartPlan: ["2025-06-25", "2025-06-26"],
    },
    finds: [
      { line: 0, args: { arrival: "2025-06-26", start: "2025-06-25", days: 1 }, severity: "error" },
      { line: 1, args: { arrival: "2025-06-27", start: "2025-06-26", days: 1 }, severity: "warning" },
    ],
  },
  {
    name: "an earlier limit set by the team",
    columns: { materialArrivalDate: ["2025-06-26"], prodStartPlan: ["2025-06-25"] },
    settings: { materialErrorWorkdays: 2 },
    finds: [{ line: 0, args: { arrival: "2025-06-26", start: "2025-06-25", days: 1 }, severity: "warning" }],
  },
  {
    name: "on the day, before it, a word, blank, no plan",
    columns: {
      materialArrivalDate: ["2025-06-10", "2025-06-01", cell.word("已到"), null, "2025-06-12"],
      prodStartPlan: ["2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", null],
    },
    finds: [],
  },
]);
