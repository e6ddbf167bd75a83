import { plannedDespiteStock } from "../../../src/core/rules/planned-despite-stock";
import { ruleCases } from "../../support/rule-cases";

ruleCases(plannedDespiteStock, [
  {
    name: "stock covers the line of the earlier date only",
    columns: {
      productName: ["湿巾", "湿巾"],
      orderQty: [500, 500],
      stockQty: [500, 500],
      requiredDate: ["2025-07-10", "2025-07-01"],
      prodStartPlan: ["2025-06-25", "2025-06-25"],
    },
    finds: [{ line: 1, args: { stock: 500, start: "2025-06-25" } }],
  },
  {
    name: "one piece short, no plan, a quantity to produce, begun",
    columns: {
      productName: ["湿巾", "围兜", "床单", "干巾"],
      orderQty: [501, 500, 500, 500],
      stockQty: [500, 500, 500, 500],
      prodStartPlan: ["2025-06-25", null, "2025-06-25", "2025-06-10"],
      toProduceQty: [null, null, 500, null],
      producedQty: [null, null, null, 100],
    },
    finds: [],
  },
]);
