import { purchaseBagsUnderNeed } from "../../../src/core/rules/purchase-bags-under-need";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseBagsUnderNeed, [
  {
    name: "inside the float a warning, beyond it an error",
    columns: {
      orderQty: [4750, 4749],
      neededQty: [5000, 5000],
      materialKind: ["包装袋", "包装袋"],
      bagNewPlate: ["新版", "新版"],
    },
    table: { kind: "packagingPurchase" },
    finds: [
      {
        line: 0,
        args: { ordered: 4750, needed: 5000, limit: 5, least: 4750, most: 5250 },
        severity: "warning",
      },
      {
        line: 1,
        args: { ordered: 4749, needed: 5000, limit: 5, least: 4750, most: 5250 },
        severity: "error",
      },
    ],
  },
  {
    name: "the need itself, cartons",
    columns: { orderQty: [5000, 10], neededQty: [5000, 5000], materialKind: ["包装袋", "纸箱"] },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
]);
