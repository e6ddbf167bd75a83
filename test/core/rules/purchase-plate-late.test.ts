import { purchasePlateLate } from "../../../src/core/rules/purchase-plate-late";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchasePlateLate, [
  {
    name: "the plate is due when the bags are wanted, or later",
    columns: { plateDueDate: ["2025-06-12", "2025-06-15"], requiredDate: ["2025-06-12", "2025-06-12"] },
    finds: [
      { line: 0, args: { plate: "2025-06-12", requiredDate: "2025-06-12" } },
      { line: 1, args: { plate: "2025-06-15", requiredDate: "2025-06-12" } },
    ],
  },
  {
    name: "before, or unknown",
    columns: { plateDueDate: ["2025-06-11", null], requiredDate: ["2025-06-12", "2025-06-12"] },
    finds: [],
  },
]);
