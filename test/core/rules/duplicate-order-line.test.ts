import { duplicateOrderLine } from "../../../src/core/rules/duplicate-order-line";
import { ruleCases } from "../../support/rule-cases";

ruleCases(duplicateOrderLine, [
  {
    name: "each later copy names the first row",
    columns: {
      orderNo: ["A1", "A1", "A2", "A1"],
      productName: ["湿巾", "湿巾", "湿巾", "湿巾"],
      orderQty: [100, 100, 100, 100],
      requiredDate: ["2025-07-01", "2025-07-01", "2025-07-01", "2025-07-01"],
    },
    table: { firstRow: 5 },
    finds: [
      { line: 1, args: { orderNo: "A1", firstRow: 5 } },
      { line: 3, args: { orderNo: "A1", firstRow: 5 } },
    ],
  },
  {
    name: "the first that is not cancelled counts",
    columns: { orderNo: ["A1", "A1", "A1"], productCode: ["P", "P", "P"], orderQty: [5, 5, 5] },
    table: { cancelled: [0] },
    finds: [{ line: 2, args: { orderNo: "A1", firstRow: 3 } }],
  },
  {
    name: "other product, size, colour, material, quantity or date",
    columns: {
      orderNo: ["A1", "A1", "A1", "A1", "A1", "A1", "A1"],
      productName: ["湿巾", "干巾", "湿巾", "湿巾", "湿巾", "湿巾", "湿巾"],
      sizeSpec: ["18*14", "18*14", "20*15", "18*14", "18*14", "18*14", "18*14"],
      colour: ["白", "白", "白", "粉", "白", "白", "白"],
      material: ["水刺", "水刺", "水刺", "水刺", "木浆", "水刺", "水刺"],
      orderQty: [100, 100, 100, 100, 100, 200, 100],
      requiredDate: [
        "2025-07-01",
        "2025-07-01",
        "2025-07-01",
        "2025-07-01",
        "2025-07-01",
        "2025-07-01",
        "2025-07-08",
      ],
    },
    finds: [],
  },
  {
    name: "lines without an order number or a product",
    columns: {
      orderNo: [null, null, "A1", "A1"],
      productName: ["湿巾", "湿巾", null, null],
      orderQty: [1, 1, 1, 1],
    },
    finds: [],
  },
]);
