import { scaledColumn } from "../../../src/core/rules/scaled-column";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(scaledColumn, [
  {
    name: "a header that counts by thousands, once, at the first figure",
    columns: { orderNo: ["A", "B", "C"], orderQty: [null, 5000, 12000] },
    table: { factors: { orderQty: 1000 } },
    finds: [{ line: 1, field: "orderQty", args: { field: "orderQty", factor: 1000, value: 5000 } }],
  },
  {
    name: "two such columns",
    columns: { orderQty: [120_000], amount: [84_000] },
    table: { factors: { orderQty: 10_000, amount: 10_000 } },
    finds: [
      { line: 0, field: "orderQty", args: { field: "orderQty", factor: 10_000, value: 120_000 } },
      { line: 0, field: "amount", args: { field: "amount", factor: 10_000, value: 84_000 } },
    ],
  },
  {
    name: "cells that name their own unit are not multiplied",
    columns: { orderQty: [cell.fromText(5000, "件")] },
    table: { factors: { orderQty: 1000 } },
    finds: [],
  },
  { name: "single units", columns: { orderQty: [5000] }, finds: [] },
]);
