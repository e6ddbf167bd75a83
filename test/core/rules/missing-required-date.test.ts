import { missingRequiredDate } from "../../../src/core/rules/missing-required-date";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingRequiredDate, [
  {
    name: "a blank cell",
    columns: { requiredDate: ["2025-07-01", null] },
    finds: [{ line: 1, field: "requiredDate", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { requiredDate: ["2025-07-01", cell.word("月底")] },
    finds: [],
  },
]);
