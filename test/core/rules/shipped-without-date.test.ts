import { shippedWithoutDate } from "../../../src/core/rules/shipped-without-date";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shippedWithoutDate, [
  {
    name: "a shipped quantity without a date",
    columns: { shippedQty: [100], actualShipDate: [null] },
    finds: [{ line: 0, args: { shipped: 100 } }],
  },
  {
    name: "a date, a word, nothing shipped",
    columns: {
      shippedQty: [100, 100, 0, null],
      actualShipDate: ["2025-06-10", cell.word("已发货"), null, null],
    },
    finds: [],
  },
]);
