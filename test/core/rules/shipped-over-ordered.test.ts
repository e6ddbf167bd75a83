import { shippedOverOrdered } from "../../../src/core/rules/shipped-over-ordered";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shippedOverOrdered, [
  {
    name: "more than ordered",
    columns: { shippedQty: [101], orderQty: [100] },
    finds: [{ line: 0, args: { shipped: 101, ordered: 100 } }],
  },
  {
    name: "as ordered, less, unknown",
    columns: { shippedQty: [100, 5, null], orderQty: [100, 100, 100] },
    finds: [],
  },
]);
