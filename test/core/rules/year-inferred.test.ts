import { yearInferred } from "../../../src/core/rules/year-inferred";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(yearInferred, [
  {
    name: "a date without a year; nothing certain to fix",
    columns: { requiredDate: [cell.yearInferred("2025-04-30")] },
    finds: [{ line: 0, field: "requiredDate", args: { field: "requiredDate", day: "2025-04-30" } }],
  },
  { name: "whole dates", columns: { requiredDate: ["2025-04-30", cell.fromText("2025-05-01")] }, finds: [] },
]);
