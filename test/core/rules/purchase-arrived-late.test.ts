import { purchaseArrivedLate } from "../../../src/core/rules/purchase-arrived-late";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseArrivedLate, [
  {
    name: "after the day it was wanted",
    columns: { requiredDate: ["2025-06-10"], arrivedDate: ["2025-06-12"] },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, args: { arrived: "2025-06-12", requiredDate: "2025-06-10", days: 2 } }],
  },
  {
    name: "on the day, not yet, still to come",
    columns: {
      requiredDate: ["2025-06-10", "2025-06-10", "2025-06-10"],
      arrivedDate: ["2025-06-10", null, "2025-06-25"],
    },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
  {
    name: "arrived on the as-of date itself",
    columns: { requiredDate: ["2025-06-19"], arrivedDate: ["2025-06-20"] },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, args: { arrived: "2025-06-20", requiredDate: "2025-06-19", days: 1 } }],
  },
]);
