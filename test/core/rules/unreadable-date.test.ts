import { unreadableDate } from "../../../src/core/rules/unreadable-date";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(unreadableDate, [
  {
    name: "no date for the required date",
    columns: { requiredDate: ["2025-07-01", cell.unreadable("2025.13.45")] },
    finds: [
      {
        line: 1,
        field: "requiredDate",
        args: { field: "requiredDate", text: "2025.13.45" },
        severity: "error",
      },
    ],
  },
  {
    name: "no date for the plate",
    columns: { plateDueDate: [cell.unreadable("设计部")] },
    finds: [{ line: 0, field: "plateDueDate", args: { field: "plateDueDate", text: "设计部" } }],
  },
  {
    name: "a date, a blank and a number",
    columns: { requiredDate: ["2025-07-01", null], orderQty: [cell.unreadable("x"), 1] },
    finds: [],
  },
]);
