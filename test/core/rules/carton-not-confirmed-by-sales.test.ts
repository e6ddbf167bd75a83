import { cartonNotConfirmedBySales } from "../../../src/core/rules/carton-not-confirmed-by-sales";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonNotConfirmedBySales, [
  {
    name: "ordered without a word from sales, or against it",
    columns: { cartonsOrdered: [100, 50], cartonSalesConfirmed: [null, 0] },
    finds: [
      { line: 0, args: { ordered: 100 } },
      { line: 1, args: { ordered: 50 } },
    ],
  },
  {
    name: "confirmed, or not ordered yet",
    columns: { cartonsOrdered: [100, null, 0], cartonSalesConfirmed: [1, null, null] },
    finds: [],
  },
  {
    name: "a purchase of cartons, and of bags",
    columns: {
      materialKind: ["纸箱", "包装袋"],
      orderQty: [100, 5000],
      cartonSalesConfirmed: [null, null],
    },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, args: { ordered: 100 } }],
  },
]);
