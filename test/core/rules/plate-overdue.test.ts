import { plateOverdue } from "../../../src/core/rules/plate-overdue";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(plateOverdue, [
  {
    name: "one day past, being made or nothing said",
    columns: {
      bagNewPlate: ["新版", "新版"],
      plateDueDate: ["2025-06-19", "2025-06-10"],
      plateStatus: ["制版中", null],
    },
    finds: [
      { line: 0, args: { due: "2025-06-19", days: 1, progress: "制版中" } },
      { line: 1, args: { due: "2025-06-10", days: 10, progress: "—" } },
    ],
  },
  {
    name: "a purchase whose bags have not come",
    columns: { plateDueDate: ["2025-06-10"], plateStatus: ["已打样"], arrivedDate: [cell.word("未到")] },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, args: { due: "2025-06-10", days: 10, progress: "已打样" } }],
  },
  {
    name: "due today, done, a regular bag, bags there, production begun",
    columns: {
      bagNewPlate: ["新版", "新版", "常规", "新版", "新版"],
      plateDueDate: ["2025-06-20", "2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10"],
      plateStatus: ["制版中", "已完成", "制版中", "制版中", "制版中"],
      bagArrivalDate: [null, null, null, "2025-06-18", null],
      producedQty: [0, 0, 0, 0, 100],
    },
    finds: [],
  },
]);
