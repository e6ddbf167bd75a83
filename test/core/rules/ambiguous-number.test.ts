import { ambiguousNumber } from "../../../src/core/rules/ambiguous-number";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(ambiguousNumber, [
  {
    name: "a range for the order quantity",
    columns: { orderQty: [cell.ambiguous("500-600")] },
    finds: [{ line: 0, field: "orderQty", args: { field: "orderQty", text: "500-600" }, severity: "error" }],
  },
  {
    name: "an estimate of the stock",
    columns: { stockQty: [cell.ambiguous("约5000")] },
    finds: [{ line: 0, field: "stockQty", args: { field: "stockQty", text: "约5000" } }],
  },
  {
    name: "one number, or a date",
    columns: { orderQty: [500], requiredDate: [cell.ambiguous("3/4/25")] },
    finds: [],
  },
]);
