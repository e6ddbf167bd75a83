import { shippedWhileUnpaid } from "../../../src/core/rules/shipped-while-unpaid";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shippedWhileUnpaid, [
  {
    name: "to be paid before shipment, shipped, not paid",
    columns: {
      amount: [1000, 500],
      currency: ["USD", null],
      paymentTerms: ["30%定金，余款发货前付清", "款到发货"],
      depositDate: ["2025-05-01", null],
      paymentDate: [null, null],
      actualShipDate: ["2025-06-10", "2025-06-11"],
    },
    finds: [
      { line: 0, args: { money: "700 USD" } },
      { line: 1, args: { money: "500" } },
    ],
  },
  {
    name: "paid; on credit; not shipped; terms that say nothing",
    columns: {
      amount: [1000, 1000, 1000, 1000],
      paymentTerms: ["款到发货", "月结30天", "款到发货", "T/T"],
      paymentDate: ["2025-06-09", null, null, null],
      actualShipDate: ["2025-06-10", "2025-06-10", null, "2025-06-10"],
    },
    finds: [],
  },
  {
    name: "the team holds unpaid shipments: lines without terms, too, but none on credit",
    settings: { holdUnpaidShipments: true },
    columns: {
      amount: [1000, 1000],
      balanceDue: [400, 400],
      paymentTerms: [null, "Net 30"],
      paymentDate: [null, null],
      actualShipDate: ["2025-06-10", "2025-06-10"],
    },
    finds: [{ line: 0, args: { money: "400" } }],
  },
]);
