import { productionNotPlanned } from "../../../src/core/rules/production-not-planned";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(productionNotPlanned, [
  {
    name: "due within three working days, and overdue",
    columns: { requiredDate: ["2025-06-25", "2025-06-10"], prodStartPlan: [null, null] },
    finds: [
      { line: 0, args: { requiredDate: "2025-06-25" } },
      { line: 1, args: { requiredDate: "2025-06-10" } },
    ],
  },
  {
    name: "due on the fourth day, planned, an end planned, begun, covered by stock, a word",
    columns: {
      productName: ["湿巾", "湿巾", "湿巾", "湿巾", "床单", "湿巾"],
      requiredDate: ["2025-06-26", "2025-06-24", "2025-06-24", "2025-06-24", "2025-06-24", "2025-06-24"],
      prodStartPlan: [null, "2025-06-23", null, null, null, cell.word("待定")],
      prodEndPlan: [null, null, "2025-06-23", null, null, null],
      producedQty: [0, 0, 0, 50, 0, 0],
      orderQty: [100, 100, 100, 100, 100, 100],
      stockQty: [0, 0, 0, 0, 100, 0],
    },
    finds: [],
  },
]);
