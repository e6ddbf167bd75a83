import { missingProduct } from "../../../src/core/rules/missing-product";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingProduct, [
  {
    name: "neither name nor code",
    columns: { productCode: ["P1", null, null], productName: [null, "湿巾", null] },
    finds: [{ line: 2, field: "productName", args: {} }],
  },
  {
    name: "a sheet that keeps names only",
    columns: { productName: ["湿巾", null] },
    finds: [{ line: 1, field: "productName", args: {} }],
  },
  {
    name: "one of them is enough",
    columns: { productCode: ["P1", null], productName: [null, "湿巾"] },
    finds: [],
  },
]);
