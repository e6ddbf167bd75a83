import { shipDateWithoutQuantity } from "../../../src/core/rules/ship-date-without-quantity";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shipDateWithoutQuantity, [
  {
    name: "a ship date with a quantity of 0",
    columns: { shippedQty: [0], actualShipDate: ["2025-06-10"] },
    finds: [{ line: 0, args: { shipDate: "2025-06-10" } }],
  },
  {
    name: "a quantity, a blank, no date, a date to come",
    columns: {
      shippedQty: [5, null, 0, 0],
      actualShipDate: ["2025-06-10", "2025-06-10", null, "2025-06-21"],
    },
    finds: [],
  },
  {
    name: "a ship date that is the as-of date",
    columns: { shippedQty: [0], actualShipDate: ["2025-06-20"] },
    finds: [{ line: 0, args: { shipDate: "2025-06-20" } }],
  },
]);
