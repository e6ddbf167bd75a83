import { requiredBeforeOrder } from "../../../src/core/rules/required-before-order";
import { ruleCases } from "../../support/rule-cases";

ruleCases(requiredBeforeOrder, [
  {
    name: "a required date before the order date",
    columns: { requiredDate: ["2025-04-30"], orderDate: ["2025-05-01"] },
    finds: [{ line: 0, args: { requiredDate: "2025-04-30", orderDate: "2025-05-01" } }],
  },
  {
    name: "the same day, a later day, an unknown one",
    columns: {
      requiredDate: ["2025-05-01", "2025-06-01", null],
      orderDate: ["2025-05-01", "2025-05-01", "2025-05-01"],
    },
    finds: [],
  },
]);
