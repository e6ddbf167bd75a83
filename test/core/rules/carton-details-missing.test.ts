import { cartonDetailsMissing } from "../../../src/core/rules/carton-details-missing";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonDetailsMissing, [
  {
    name: "ordered without mark and size; the columns the sheet lacks do not count",
    columns: { cartonsOrdered: [100], shippingMark: [null], cartonQuality: ["五层"], cartonSize: [null] },
    finds: [{ line: 0, field: "shippingMark", args: { fields: "shippingMark,cartonSize" } }],
  },
  {
    name: "ordered without a packing method",
    columns: { cartonsOrdered: [100], packingMethod: [null], shippingMark: ["中性"] },
    finds: [{ line: 0, field: "packingMethod", args: { fields: "packingMethod" } }],
  },
  {
    name: "all given, or not ordered yet, or a size that cannot be read",
    columns: {
      cartonsOrdered: [100, null, 0, 100],
      shippingMark: ["中性", null, null, "见附件"],
      cartonSize: ["600x400x350", null, null, cell.unreadable("大")],
    },
    finds: [],
  },
  {
    name: "a purchase of cartons is their order; bags need no mark",
    columns: {
      materialKind: ["纸箱", "包装袋"],
      orderQty: [100, 5000],
      shippingMark: [null, null],
      cartonSize: ["600x400x350", null],
    },
    table: { kind: "packagingPurchase" },
    finds: [{ line: 0, field: "shippingMark", args: { fields: "shippingMark" } }],
  },
]);
