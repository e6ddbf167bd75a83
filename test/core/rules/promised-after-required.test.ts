import { promisedAfterRequired } from "../../../src/core/rules/promised-after-required";
import { ruleCases } from "../../support/rule-cases";

ruleCases(promisedAfterRequired, [
  {
    name: "after the required date",
    columns: { repliedDate: ["2025-07-05"], requiredDate: ["2025-07-01"], orderQty: [10] },
    finds: [{ line: 0, args: { promised: "2025-07-05", requiredDate: "2025-07-01", days: 4 } }],
  },
  {
    name: "on the day, unknown, or already done",
    columns: {
      repliedDate: ["2025-07-01", null, "2025-07-05"],
      requiredDate: ["2025-07-01", "2025-07-01", "2025-07-01"],
      orderQty: [10, 10, 10],
      shippedQty: [0, 0, 10],
    },
    finds: [],
  },
]);
