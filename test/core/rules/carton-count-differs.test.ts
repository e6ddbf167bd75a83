import { cartonCountDiffers } from "../../../src/core/rules/carton-count-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonCountDiffers, [
  {
    name: "a count that quantity and packing do not make",
    columns: { cartonCount: [101], orderQty: [2400], bagsPerCarton: [24] },
    table: { counts: "bags" },
    finds: [{ line: 0, args: { count: 101, needed: 100 } }],
  },
  {
    name: "the count, whatever is produced; unknown packing; blank",
    columns: {
      cartonCount: [100, 100, 77, null],
      orderQty: [2400, 2400, 2400, 2400],
      toProduceQty: [null, 240, null, null],
      bagsPerCarton: [24, 24, null, 24],
    },
    table: { counts: "bags" },
    finds: [],
  },
]);
