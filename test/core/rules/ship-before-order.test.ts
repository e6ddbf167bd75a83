import { shipBeforeOrder } from "../../../src/core/rules/ship-before-order";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shipBeforeOrder, [
  {
    name: "shipped before it was ordered",
    columns: { actualShipDate: ["2024-05-20"], orderDate: ["2025-05-01"] },
    finds: [{ line: 0, args: { shipDate: "2024-05-20", orderDate: "2025-05-01" } }],
  },
  {
    name: "the same day, a later day, an unknown one",
    columns: {
      actualShipDate: ["2025-05-01", "2025-06-01", null],
      orderDate: ["2025-05-01", "2025-05-01", "2025-05-01"],
    },
    finds: [],
  },
]);
