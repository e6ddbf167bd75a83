import type { FieldId } from "../../../src/core/orders/fields";
import { missingFields } from "../../../src/core/orders/missing-fields";
import { tableKind } from "../../../src/core/orders/table-kind";

test.each([
  { kind: "orders", title: "", fields: ["orderNo", "customer", "productName", "orderQty", "requiredDate"] },
  { kind: "orders", title: "", fields: ["orderNo", "productCode", "orderQty", "unitPrice"] },
  {
    kind: "orders",
    title: "",
    fields: [
      "orderNo",
      "productName",
      "orderQty",
      "requiredDate",
      "cartonCount",
      "grossWeight",
      "cbm",
      "netWeight",
    ],
  },
  {
    kind: "orders",
    title: "",
    fields: ["purchaseNo", "supplier", "productName", "orderQty", "requiredDate"],
  },
  {
    kind: "packagingPurchase",
    title: "",
    fields: ["purchaseNo", "orderNo", "supplier", "materialKind", "neededQty", "orderQty", "requiredDate"],
  },
  {
    kind: "packagingPurchase",
    title: "纸箱采购",
    fields: ["purchaseNo", "supplier", "cartonSize", "orderQty"],
  },
  { kind: "dispatch", title: "", fields: ["truckPlate", "driver", "customer", "orderNo", "cartonCount"] },
  { kind: "dispatch", title: "已发货记录", fields: ["containerNo", "orderNo", "productName", "shippedQty"] },
  { kind: "stock", title: "", fields: ["productCode", "productName", "stockQty"] },
  {
    kind: "exceptions",
    title: "",
    fields: ["orderNo", "customer", "openedDate", "exception", "cause", "responsible"],
  },
  { kind: "packingList", title: "", fields: ["productName", "cartonCount", "netWeight", "grossWeight"] },
  { kind: "other", title: "订单跟踪表", fields: ["remarks", "status"] },
  { kind: "other", title: "", fields: [] },
] as { kind: string; title: string; fields: FieldId[] }[])(
  "$fields under '$title' keep $kind",
  ({ kind, title, fields }) => {
    expect(tableKind(new Set(fields), title)).toBe(kind);
  },
);

test.each([
  { kind: "orders", fields: [], missing: ["orderNo", "productName", "orderQty", "requiredDate"] },
  { kind: "orders", fields: ["orderNo", "productCode", "orderQty", "requiredDate"], missing: [] },
  { kind: "dispatch", fields: ["shippedQty"], missing: ["orderNo"] },
  { kind: "other", fields: [], missing: [] },
] as const)("a $kind table with $fields lacks $missing", ({ kind, fields, missing }) => {
  expect(missingFields(kind, new Set<FieldId>(fields))).toEqual(missing);
});
