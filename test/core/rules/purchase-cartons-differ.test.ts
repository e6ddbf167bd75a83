import { purchaseCartonsDiffer } from "../../../src/core/rules/purchase-cartons-differ";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseCartonsDiffer, [
  {
    name: "more and fewer, to be set to the need",
    columns: { orderQty: [1010, 990], neededQty: [1000, 1000], materialKind: ["纸箱", "外箱 carton"] },
    table: { kind: "packagingPurchase" },
    finds: [
      {
        line: 0,
        args: { ordered: 1010, needed: 1000 },
        fix: { kind: "setValue", value: 1000, type: "number" },
      },
      {
        line: 1,
        args: { ordered: 990, needed: 1000 },
        fix: { kind: "setValue", value: 1000, type: "number" },
      },
    ],
  },
  {
    name: "the need itself, bags, an unknown need",
    columns: {
      orderQty: [1000, 1010, 1010],
      neededQty: [1000, 1000, null],
      materialKind: ["纸箱", "包装袋", "纸箱"],
    },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
]);
