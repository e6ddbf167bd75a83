import { missingQuantity } from "../../../src/core/rules/missing-quantity";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingQuantity, [
  {
    name: "a blank cell",
    columns: { orderQty: [100, null] },
    finds: [{ line: 1, field: "orderQty", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { orderQty: [100, cell.unreadable("见附件")] },
    finds: [],
  },
]);
