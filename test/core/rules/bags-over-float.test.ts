import { bagsOverFloat } from "../../../src/core/rules/bags-over-float";
import { ruleCases } from "../../support/rule-cases";

ruleCases(bagsOverFloat, [
  {
    name: "beyond 20 % for regular bags, and for bags of no known plate",
    columns: {
      bagsOrdered: [12_001, 12_001],
      orderQty: [100_000, 100_000],
      pcsPerBag: [10, 10],
      bagNewPlate: ["常规", null],
    },
    finds: [0, 1].map((line) => ({
      line,
      args: { ordered: 12_001, needed: 10_000, limit: 20, least: 8000, most: 12_000 },
    })),
  },
  {
    name: "beyond 5 % for new plates, counted in bags",
    columns: { bagsOrdered: [10_501], orderQty: [10_000], bagNewPlate: ["新版"] },
    table: { counts: "bags" },
    finds: [{ line: 0, args: { ordered: 10_501, needed: 10_000, limit: 5, least: 9500, most: 10_500 } }],
  },
  {
    name: "a limit set by the team",
    columns: { bagsOrdered: [11_000], orderQty: [10_000] },
    table: { counts: "bags" },
    settings: { regularBagFloat: 0.075 },
    finds: [{ line: 0, args: { ordered: 11_000, needed: 10_000, limit: 7.5, least: 9250, most: 10_750 } }],
  },
  {
    name: "any bag where stock covers the order",
    columns: { bagsOrdered: [10], orderQty: [1000], toProduceQty: [0] },
    table: { counts: "bags" },
    finds: [{ line: 0, args: { ordered: 10, needed: 0, limit: 20, least: 0, most: 0 } }],
  },
  {
    name: "the limit itself, the need itself, fewer, unknown",
    columns: {
      bagsOrdered: [12_000, 10_500, 10_000, 9000, null],
      orderQty: [10_000, 10_000, 10_000, 10_000, 10_000],
      bagNewPlate: ["常规", "新版", "新版", "常规", "常规"],
    },
    table: { counts: "bags" },
    finds: [],
  },
  {
    name: "the progress of a plate shows a new one, unless the column of plates says otherwise",
    columns: {
      orderQty: [10_000, 10_000],
      bagsOrdered: [10_501, 10_501],
      bagNewPlate: [null, "常规"],
      plateStatus: ["制版中", "制版中"],
    },
    table: { counts: "bags" },
    finds: [{ line: 0, args: { ordered: 10_501, needed: 10_000, limit: 5, least: 9500, most: 10_500 } }],
  },
]);
