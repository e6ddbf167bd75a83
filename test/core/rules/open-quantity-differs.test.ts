import { openQuantityDiffers } from "../../../src/core/rules/open-quantity-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(openQuantityDiffers, [
  {
    name: "a balance that is not the difference",
    columns: { unshippedQty: [50], orderQty: [100], shippedQty: [60] },
    finds: [{ line: 0, args: { open: 50, ordered: 100, shipped: 60, left: 40 } }],
  },
  {
    name: "the difference; 0 or less when more was shipped; unknown",
    columns: {
      unshippedQty: [40, 0, -20, null],
      orderQty: [100, 100, 100, 100],
      shippedQty: [60, 120, 120, 60],
    },
    finds: [],
  },
]);
