import { ambiguousDate } from "../../../src/core/rules/ambiguous-date";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(ambiguousDate, [
  {
    name: "two required dates in one cell",
    columns: { requiredDate: [cell.ambiguous("11/22,12/25")] },
    finds: [
      {
        line: 0,
        field: "requiredDate",
        args: { field: "requiredDate", text: "11/22,12/25" },
        severity: "error",
      },
    ],
  },
  {
    name: "day and month could be swapped",
    columns: { bagArrivalDate: [cell.ambiguous("3/4/25")] },
    finds: [{ line: 0, field: "bagArrivalDate", args: { field: "bagArrivalDate", text: "3/4/25" } }],
  },
  {
    name: "one date",
    columns: { requiredDate: ["2025-07-01"], orderQty: [cell.ambiguous("5K")] },
    finds: [],
  },
]);
