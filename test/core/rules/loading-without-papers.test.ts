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
]);
