import { shippedOverProduced } from "../../../src/core/rules/shipped-over-produced";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shippedOverProduced, [
  {
    name: "more than was made and kept",
    columns: { shippedQty: [1000, 1000], producedQty: [800, 900], stockQty: [100, null] },
    finds: [
      { line: 0, args: { shipped: 1000, produced: 800, stock: 100 } },
      { line: 1, args: { shipped: 1000, produced: 900, stock: 0 } },
    ],
  },
  {
    name: "a sheet without stock",
    columns: { shippedQty: [1000], producedQty: [800] },
    finds: [{ line: 0, args: { shipped: 1000, produced: 800, stock: 0 } }],
  },
  {
    name: "covered by production and stock, stock of no known amount, production unknown",
    columns: {
      shippedQty: [1000, 1000, 1000],
      producedQty: [800, 800, null],
      stockQty: [200, cell.word("有现货"), 0],
    },
    finds: [],
  },
]);
