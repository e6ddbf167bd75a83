import { approvalMissing } from "../../../src/core/rules/approval-missing";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(approvalMissing, [
  {
    name: "produced with no signature at all",
    columns: { producedQty: [500], approvalFinance: [null], approvalSalesManager: [null] },
    finds: [
      {
        line: 0,
        field: "approvalFinance",
        args: { signField: "producedQty", fields: "approvalFinance,approvalSalesManager" },
      },
    ],
  },
  {
    name: "planned with the manager's signature refused",
    columns: { prodStartPlan: ["2025-06-30"], approvalFinance: [1], approvalSalesManager: [0] },
    finds: [
      {
        line: 0,
        field: "approvalSalesManager",
        args: { signField: "prodStartPlan", fields: "approvalSalesManager" },
      },
    ],
  },
  ...(["prodStartActual", "bagsOrdered", "cartonsOrdered"] as const).map((signField) => ({
    name: `${signField} is a sign, and a sheet may keep one approval only`,
    columns: { [signField]: [signField === "prodStartActual" ? "2025-06-01" : 100], approvalFinance: [null] },
    finds: [{ line: 0, field: "approvalFinance" as const, args: { signField, fields: "approvalFinance" } }],
  })),
  {
    name: "both have signed",
    columns: { producedQty: [500], approvalFinance: [1], approvalSalesManager: [1] },
    finds: [],
  },
  {
    name: "nothing scheduled yet",
    columns: {
      producedQty: [0, null],
      bagsOrdered: [null, 0],
      prodStartPlan: [null, null],
      approvalFinance: [null, 0],
    },
    finds: [],
  },
  {
    name: "words that say neither yes nor no",
    columns: { producedQty: [5], approvalFinance: [cell.unreadable("免审")] },
    finds: [],
  },
]);
