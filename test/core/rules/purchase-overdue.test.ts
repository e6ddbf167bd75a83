import { purchaseOverdue } from "../../../src/core/rules/purchase-overdue";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(purchaseOverdue, [
  {
    name: "wanted before the as-of date and not there: blank, a word, a date still to come",
    columns: {
      requiredDate: ["2025-06-18", "2025-06-18", "2025-06-18"],
      arrivedDate: [null, cell.word("未到"), "2025-06-25"],
    },
    table: { kind: "packagingPurchase" },
    finds: [0, 1, 2].map((line) => ({ line, args: { requiredDate: "2025-06-18", days: 2 } })),
  },
  {
    name: "there, by date or word; not needed; wanted today",
    columns: {
      requiredDate: ["2025-06-18", "2025-06-18", "2025-06-18", "2025-06-20"],
      arrivedDate: ["2025-06-19", cell.word("已到"), cell.word("无"), null],
    },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
  {
    name: "arrived on the as-of date itself",
    columns: { requiredDate: ["2025-06-18"], arrivedDate: ["2025-06-20"] },
    table: { kind: "packagingPurchase" },
    finds: [],
  },
]);
