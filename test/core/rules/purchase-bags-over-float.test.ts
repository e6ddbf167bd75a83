import { purchaseBagsOverFloat } from "../../../src/core/rules/purchase-bags-over-float";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseBagsOverFloat, [
  {
    name: "beyond 5 % for a new plate, 20 % for regular bags",
    columns: {
      orderQty: [5400, 24_001],
      neededQty: [5000, 20_000],
      materialKind: ["包装袋", "Bag"],
      bagNewPlate: ["新版", "常规"],
    },
    table: { kind: "packagingPurchase" },
    finds: [
      { line: 0, args: { ordered: 5400, needed: 5000, limit: 5, least: 4750, most: 5250 } },
      { line: 1, args: { ordered: 24_001, needed: 20_000, limit: 20, least: 16_000, most: 24_000 } },
    ],
  },
  {
    name: "the limit itself, cartons, other goods, an unknown need",
    columns: {
      orderQty: [5250, 9000, 9000, 9000],
      neededQty: [5000, 5000, 5000, null],
      materialKind: ["包装袋", "纸箱", "胶带", "包装袋"],
      bagNewPlate: ["新版", "新版", "新版", "新版"],
    },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
]);
