import { shipDateAfterAsOf } from "../../../src/core/rules/ship-date-after-as-of";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shipDateAfterAsOf, [
  {
    name: "an actual date that lies ahead",
    columns: { actualShipDate: ["2025-06-21"] },
    finds: [{ line: 0, args: { shipDate: "2025-06-21", asOf: "2025-06-20" } }],
  },
  {
    name: "today, before, blank",
    columns: { actualShipDate: ["2025-06-20", "2025-06-01", null] },
    finds: [],
  },
]);
