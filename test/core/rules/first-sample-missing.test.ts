import { firstSampleMissing } from "../../../src/core/rules/first-sample-missing";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(firstSampleMissing, [
  {
    name: "new by its flag: refused or blank is an error",
    columns: { sampleConfirmed: [0, null], producedQty: [500, 20], newFlag: ["新客户", "首单"] },
    finds: [
      { line: 0, args: { produced: 500 }, severity: "error" },
      { line: 1, args: { produced: 20 }, severity: "error" },
    ],
  },
  {
    name: "large by the team's limit, though a repeat order",
    columns: { sampleConfirmed: [null], producedQty: [500], newFlag: ["返单"], orderQty: [100_000] },
    settings: { largeOrderQuantity: 100_000 },
    finds: [{ line: 0, args: { produced: 500 }, severity: "error" }],
  },
  {
    name: "no flag column: refused is an error, blank a warning",
    columns: { sampleConfirmed: [0, null], producedQty: [500, 500] },
    finds: [
      { line: 0, args: { produced: 500 }, severity: "error" },
      { line: 1, args: { produced: 500 }, severity: "warning" },
    ],
  },
  {
    name: "confirmed, not produced, repeat order, words that say neither",
    columns: {
      sampleConfirmed: [1, 0, 0, null, cell.unreadable("送检？")],
      producedQty: [500, 0, 500, 500, 500],
      newFlag: ["新客户", "新客户", "返单", null, "新品"],
    },
    finds: [],
  },
]);
