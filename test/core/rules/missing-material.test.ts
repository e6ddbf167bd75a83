import { missingMaterial } from "../../../src/core/rules/missing-material";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingMaterial, [
  {
    name: "a blank cell",
    columns: { material: ["水刺无纺布", null] },
    finds: [{ line: 1, field: "material", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { material: ["水刺无纺布", cell.error("#REF!")] },
    finds: [],
  },
]);
