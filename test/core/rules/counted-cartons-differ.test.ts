import { countedCartonsDiffer } from "../../../src/core/rules/counted-cartons-differ";
import { ruleCases } from "../../support/rule-cases";

ruleCases(countedCartonsDiffer, [
  {
    name: "one short and one over",
    columns: { cartonCount: [100, 100], countedCartons: [99, 101] },
    table: { kind: "dispatch" },
    finds: [
      { line: 0, args: { counted: 99, planned: 100, difference: 1, yuan: 200 } },
      { line: 1, args: { counted: 101, planned: 100, difference: 1, yuan: 200 } },
    ],
  },
  {
    name: "the team's own price",
    columns: { cartonCount: [100], countedCartons: [97] },
    settings: { miscountYuan: 50 },
    finds: [{ line: 0, args: { counted: 97, planned: 100, difference: 3, yuan: 50 } }],
  },
  {
    name: "equal, not counted, an order shipped in part",
    columns: {
      cartonCount: [100, 100, 100],
      countedCartons: [100, null, 40],
      orderQty: [1000, 1000, 1000],
      shippedQty: [1000, 0, 400],
    },
    finds: [],
  },
]);
