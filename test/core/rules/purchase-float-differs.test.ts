import { purchaseFloatDiffers } from "../../../src/core/rules/purchase-float-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseFloatDiffers, [
  {
    name: "a share that is not the quantities'",
    columns: { floatPct: [0.05], orderQty: [5400], neededQty: [5000] },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, args: { stated: 5, ordered: 5400, needed: 5000, actual: 8 } }],
  },
  {
    name: "the share itself, rounded to a percent, unknown, nothing needed",
    columns: {
      floatPct: [0.05, 0.01, null, 0.1],
      orderQty: [5250, 5055, 5400, 10],
      neededQty: [5000, 5000, 5000, 0],
    },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
]);
