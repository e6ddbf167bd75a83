import { unreadableNumber } from "../../../src/core/rules/unreadable-number";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(unreadableNumber, [
  {
    name: "words for the order quantity",
    columns: { orderQty: [100, cell.unreadable("见附件")] },
    finds: [{ line: 1, field: "orderQty", args: { field: "orderQty", text: "见附件" }, severity: "error" }],
  },
  {
    name: "words for a price",
    columns: { unitPrice: [cell.unreadable("另议价")] },
    finds: [{ line: 0, field: "unitPrice", args: { field: "unitPrice", text: "另议价" } }],
  },
  {
    name: "words of the trade and dates are other rules'",
    columns: { stockQty: [cell.word("有现货")], requiredDate: [cell.unreadable("??")] },
    finds: [],
  },
]);
