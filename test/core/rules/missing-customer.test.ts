import { missingCustomer } from "../../../src/core/rules/missing-customer";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(missingCustomer, [
  {
    name: "a blank cell",
    columns: { customer: ["KIDCO", null] },
    finds: [{ line: 1, field: "customer", args: {} }],
  },
  {
    name: "a filled cell, and one that cannot be read",
    columns: { customer: ["KIDCO", cell.carried("KIDCO")] },
    finds: [],
  },
]);
