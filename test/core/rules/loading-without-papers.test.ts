import { loadingWithoutPapers } from "../../../src/core/rules/loading-without-papers";
import { ruleCases } from "../../support/rule-cases";

ruleCases(loadingWithoutPapers, [
  {
    name: "without either paper, without one",
    columns: { shippingNoticeNo: [null, "CY1"], warehouseOutNo: [null, null] },
    table: { kind: "dispatch" },
    finds: [
      { line: 0, field: "shippingNoticeNo", args: { fields: "shippingNoticeNo,warehouseOutNo" } },
      { line: 1, field: "warehouseOutNo", args: { fields: "warehouseOutNo" } },
    ],
  },
  {
    name: "both papers",
    columns: { shippingNoticeNo: ["CY1"], warehouseOutNo: ["CK1"] },
    table: { kind: "dispatch" },
    finds: [],
  },
  {
    name: "order lines that load today or tomorrow; Monday is the next working day after Friday",
    columns: {
      plannedShipDate: ["2025-06-20", "2025-06-23", "2025-06-24", "2025-06-19", "2025-06-23"],
      shippingNoticeNo: [null, "CY1", null, null, null],
      warehouseOutNo: ["CK1", null, null, null, null],
      shippedQty: [0, 0, 0, 0, 100],
    },
    finds: [
      { line: 0, field: "shippingNoticeNo", args: { fields: "shippingNoticeNo" } },
      { line: 1, field: "warehouseOutNo", args: { fields: "warehouseOutNo" } },
    ],
  },
]);
