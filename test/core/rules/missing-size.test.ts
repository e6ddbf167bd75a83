import { missingSize } from "../../../src/core/rules/missing-size";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingSize, [
  {
    name: "a blank cell",
    columns: { sizeSpec: ["18*14cm", null] },
    finds: [{ line: 1, field: "sizeSpec", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { sizeSpec: ["18*14cm", cell.error("#REF!")] },
    finds: [],
  },
]);
