import { statusSaysShipped } from "../../../src/core/rules/status-says-shipped";
import { ruleCases } from "../../support/rule-cases";

ruleCases(statusSaysShipped, [
  {
    name: "a status that quantity and date do not bear out",
    columns: { status: ["已出货"], orderQty: [100], shippedQty: [60], actualShipDate: ["2025-06-10"] },
    finds: [{ line: 0, args: { status: "已出货" } }],
  },
  {
    name: "a status beside blanks",
    columns: { status: ["closed"], orderQty: [100], actualShipDate: [null] },
    finds: [{ line: 0, args: { status: "closed" } }],
  },
  {
    name: "a ship date to come has its own rule",
    columns: { status: ["已出货"], orderQty: [100], shippedQty: [100], actualShipDate: ["2025-06-25"] },
    finds: [],
  },
  {
    name: "borne out, or another status",
    columns: { status: ["已出货", "已完工", null], orderQty: [100, 100, 100], shippedQty: [100, 0, 0] },
    finds: [],
  },
  {
    name: "a part shipped on the as-of date",
    columns: { status: ["已出货"], orderQty: [100], shippedQty: [60], actualShipDate: ["2025-06-20"] },
    finds: [{ line: 0, args: { status: "已出货" } }],
  },
]);
