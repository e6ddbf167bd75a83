import { unreadableTick } from "../../../src/core/rules/unreadable-tick";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(unreadableTick, [
  {
    name: "words that say neither yes nor no",
    columns: { approvalFinance: [1, cell.unreadable("问李总？")] },
    finds: [{ line: 1, field: "approvalFinance", args: { field: "approvalFinance", text: "问李总？" } }],
  },
  { name: "yes, no and blank", columns: { approvalFinance: [1, 0, null] }, finds: [] },
]);
