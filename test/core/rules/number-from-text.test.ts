import { numberFromText } from "../../../src/core/rules/number-from-text";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(numberFromText, [
  {
    name: "a number with a unit, to be set as a number",
    columns: { orderQty: [cell.fromText(2400, "pcs"), 100] },
    finds: [
      {
        line: 0,
        field: "orderQty",
        args: { field: "orderQty", value: 2400 },
        fix: { kind: "setValue", value: 2400, type: "number" },
      },
    ],
  },
  {
    name: "cartons among pieces: no fix, for the number alone would count pieces",
    columns: { orderQty: [cell.fromText(50, "箱")] },
    finds: [{ line: 0, field: "orderQty", args: { field: "orderQty", value: 50 } }],
  },
  {
    name: "cartons among cartons",
    columns: { orderQty: [cell.fromText(50, "箱")] },
    table: { counts: "cartons" },
    finds: [
      {
        line: 0,
        field: "orderQty",
        args: { field: "orderQty", value: 50 },
        fix: { kind: "setValue", value: 50, type: "number" },
      },
    ],
  },
  {
    name: "numbers, and dates from text",
    columns: { orderQty: [1], requiredDate: [cell.fromText("2025-07-01")] },
    finds: [],
  },
]);
