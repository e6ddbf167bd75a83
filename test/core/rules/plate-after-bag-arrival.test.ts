import { plateAfterBagArrival } from "../../../src/core/rules/plate-after-bag-arrival";
import { ruleCases } from "../../support/rule-cases";

ruleCases(plateAfterBagArrival, [
  {
    name: "the plate is due when the bags are to come, or later",
    columns: { plateDueDate: ["2025-06-12", "2025-06-15"], bagArrivalDate: ["2025-06-12", "2025-06-12"] },
    finds: [
      { line: 0, args: { plate: "2025-06-12", arrival: "2025-06-12" } },
      { line: 1, args: { plate: "2025-06-15", arrival: "2025-06-12" } },
    ],
  },
  {
    name: "before, or unknown",
    columns: { plateDueDate: ["2025-06-11", null], bagArrivalDate: ["2025-06-12", "2025-06-12"] },
    finds: [],
  },
]);
