import { missingOrderNo } from "../../../src/core/rules/missing-order-no";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingOrderNo, [
  {
    name: "a blank cell",
    columns: { orderNo: ["A1", null] },
    finds: [{ line: 1, field: "orderNo", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { orderNo: ["A1", cell.carried("A1")] },
    finds: [],
  },
]);
