import { quantityNotPositiveWhole } from "../../../src/core/rules/quantity-not-positive-whole";
import { ruleCases } from "../../support/rule-cases";

ruleCases(quantityNotPositiveWhole, [
  {
    name: "nothing, less than nothing, a part of a piece",
    columns: { orderQty: [0, -5, 12.5, 12] },
    finds: [
      { line: 0, args: { quantity: 0 } },
      { line: 1, args: { quantity: -5 } },
      { line: 2, args: { quantity: 12.5 } },
    ],
  },
  {
    name: "a part of a bag by its unit column",
    columns: { orderQty: [12.5], unit: ["包"] },
    finds: [{ line: 0, args: { quantity: 12.5 } }],
  },
  {
    name: "a part of a kilogram or a metre",
    columns: { orderQty: [12.5, 0.75], unit: ["KG", "米"] },
    finds: [],
  },
  { name: "whole numbers and blanks", columns: { orderQty: [1, 52000, null] }, finds: [] },
]);
