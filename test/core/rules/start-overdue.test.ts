import { startOverdue } from "../../../src/core/rules/start-overdue";
import { ruleCases } from "../../support/rule-cases";

ruleCases(startOverdue, [
  {
    name: "the planned start has passed and nothing is produced",
    columns: { prodStartPlan: ["2025-06-18"], producedQty: [0], prodStartActual: [null] },
    finds: [{ line: 0, args: { start: "2025-06-18", days: 2 } }],
  },
  {
    name: "today, later, begun by date or by quantity, done, no plan",
    columns: {
      prodStartPlan: ["2025-06-20", "2025-06-30", "2025-06-18", "2025-06-18", "2025-06-18", null],
      prodStartActual: [null, null, "2025-06-18", null, null, null],
      producedQty: [null, null, null, 5, null, null],
      orderQty: [10, 10, 10, 10, 10, 10],
      shippedQty: [0, 0, 0, 0, 10, 0],
    },
    finds: [],
  },
]);
