import { shipPlannedWhileUnpaid } from "../../../src/core/rules/ship-planned-while-unpaid";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shipPlannedWhileUnpaid, [
  {
    name: "to ship within three working days, or overdue, and not paid",
    columns: {
      amount: [1000, 500],
      currency: ["USD", "USD"],
      paymentTerms: ["30/70", "款到发货"],
      plannedShipDate: ["2025-06-25", "2025-06-18"],
      paymentDate: [null, null],
    },
    finds: [
      { line: 0, args: { ship: "2025-06-25", money: "1000 USD" } },
      { line: 1, args: { ship: "2025-06-18", money: "500 USD" } },
    ],
  },
  {
    name: "later; paid; shipped already; on credit; no day planned",
    columns: {
      amount: [1000, 1000, 1000, 1000, 1000],
      paymentTerms: ["30/70", "30/70", "30/70", "Net 30", "30/70"],
      plannedShipDate: ["2025-06-26", "2025-06-23", "2025-06-18", "2025-06-23", null],
      actualShipDate: [null, null, "2025-06-18", null, null],
      paymentDate: [null, "2025-06-19", null, null, null],
    },
    finds: [],
  },
]);
