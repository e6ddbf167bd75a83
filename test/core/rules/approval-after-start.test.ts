import { approvalAfterStart } from "../../../src/core/rules/approval-after-start";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(approvalAfterStart, [
  {
    name: "signed two days after production began",
    columns: {
      approvalFinance: [cell.signed("2025-06-12")],
      approvalSalesManager: [cell.signed("2025-06-09")],
      prodStartActual: ["2025-06-10"],
    },
    finds: [
      {
        line: 0,
        field: "approvalFinance",
        args: { field: "approvalFinance", signed: "2025-06-12", start: "2025-06-10", days: 2 },
      },
    ],
  },
  {
    name: "both late, the planned start where no actual one is written",
    columns: {
      approvalFinance: [cell.signed("2025-06-11")],
      approvalSalesManager: [cell.signed("2025-06-13")],
      prodStartPlan: ["2025-06-10"],
      prodStartActual: [null],
    },
    finds: [
      {
        line: 0,
        field: "approvalFinance",
        args: { field: "approvalFinance", signed: "2025-06-11", start: "2025-06-10", days: 1 },
      },
      {
        line: 0,
        field: "approvalSalesManager",
        args: { field: "approvalSalesManager", signed: "2025-06-13", start: "2025-06-10", days: 3 },
      },
    ],
  },
  {
    name: "signed on the day of the start, before it, without a day, no start",
    columns: {
      approvalFinance: [cell.signed("2025-06-10"), cell.signed("2025-06-09"), 1, cell.signed("2025-06-12")],
      prodStartActual: ["2025-06-10", "2025-06-10", "2025-06-10", null],
    },
    finds: [],
  },
  {
    name: "the actual start decides, not the plan that was moved",
    columns: {
      approvalFinance: [cell.signed("2025-06-12")],
      prodStartPlan: ["2025-06-10"],
      prodStartActual: ["2025-06-13"],
    },
    finds: [],
  },
]);
