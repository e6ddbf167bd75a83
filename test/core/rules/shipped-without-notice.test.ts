import { shippedWithoutNotice } from "../../../src/core/rules/shipped-without-notice";
import { ruleCases } from "../../support/rule-cases";

ruleCases(shippedWithoutNotice, [
  {
    name: "by quantity, without either paper; by date, without the slip",
    columns: {
      shippedQty: [100, null],
      actualShipDate: [null, "2025-06-10"],
      shippingNoticeNo: [null, "CY1"],
      warehouseOutNo: [null, null],
    },
    finds: [
      { line: 0, field: "shippingNoticeNo", args: { fields: "shippingNoticeNo,warehouseOutNo" } },
      { line: 1, field: "warehouseOutNo", args: { fields: "warehouseOutNo" } },
    ],
  },
  {
    name: "a sheet that keeps the slip only",
    columns: { shippedQty: [100], warehouseOutNo: [null] },
    finds: [{ line: 0, field: "warehouseOutNo", args: { fields: "warehouseOutNo" } }],
  },
  {
    name: "both papers; nothing shipped; a ship date to come",
    columns: {
      shippedQty: [100, 0, null],
      actualShipDate: ["2025-06-10", null, "2025-06-21"],
      shippingNoticeNo: ["CY1", null, null],
      warehouseOutNo: ["CK1", null, null],
    },
    finds: [],
  },
]);
