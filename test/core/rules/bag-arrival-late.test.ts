import { bagArrivalLate } from "../../../src/core/rules/bag-arrival-late";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(bagArrivalLate, [
  {
    name: "after the planned start",
    columns: { bagArrivalDate: ["2025-06-12"], prodStartPlan: ["2025-06-10"] },
    finds: [{ line: 0, args: { arrival: "2025-06-12", start: "2025-06-10", days: 2 } }],
  },
  {
    name: "on the day, before it, a word, blank, no plan",
    columns: {
      bagArrivalDate: ["2025-06-10", "2025-06-01", cell.word("已到"), null, "2025-06-12"],
      prodStartPlan: ["2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", null],
    },
    finds: [],
  },
]);
