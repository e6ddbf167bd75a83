import { cartonOrderDiffers } from "../../../src/core/rules/carton-order-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(cartonOrderDiffers, [
  {
    name: "over, under and none for 417 needed, to be set to the need",
    table: { countsFrom: "unitColumn" },
    columns: {
      cartonsOrdered: [418, 416, 0],
      orderQty: [10_000, 10_000, 10_000],
      pcsPerCarton: [24, 24, 24],
    },
    finds: [418, 416, 0].map((ordered, line) => ({
      line,
      args: { ordered, needed: 417 },
      fix: { kind: "setValue", value: 417, type: "number" },
    })),
  },
  {
    name: "bags by bags a carton",
    columns: { cartonsOrdered: [1010], orderQty: [12_000], bagsPerCarton: [12] },
    table: { counts: "bags" },
    finds: [
      {
        line: 0,
        args: { ordered: 1010, needed: 1000 },
        fix: { kind: "setValue", value: 1000, type: "number" },
      },
    ],
  },
  {
    name: "many times off, and nothing says what the quantity counts: no fix",
    columns: { cartonsOrdered: [1010], orderQty: [12_000], pcsPerBag: [80], bagsPerCarton: [12] },
    finds: [{ line: 0, args: { ordered: 1010, needed: 13 } }],
  },
  {
    name: "many times off, the header says what it counts",
    columns: { cartonsOrdered: [1010], orderQty: [12_000], pcsPerBag: [80], bagsPerCarton: [12] },
    table: { countsFrom: "header" },
    finds: [
      { line: 0, args: { ordered: 1010, needed: 13 }, fix: { kind: "setValue", value: 13, type: "number" } },
    ],
  },
  {
    name: "exactly the need, of what is produced where the sheet says it, unknown",
    columns: {
      cartonsOrdered: [417, 100, null, 5],
      orderQty: [10_000, 10_000, 10_000, 10_000],
      toProduceQty: [null, 2400, null, null],
      pcsPerCarton: [24, 24, 24, null],
    },
    finds: [],
  },
  {
    name: "twice the need and half of it still bear out an assumed unit",
    columns: {
      cartonsOrdered: [200, 50, 201, 49],
      orderQty: [2400, 2400, 2400, 2400],
      pcsPerCarton: [24, 24, 24, 24],
    },
    finds: [
      ...[200, 50].map((ordered, line) => ({
        line,
        args: { ordered, needed: 100 },
        fix: { kind: "setValue", value: 100, type: "number" } as const,
      })),
      ...[201, 49].map((ordered, index) => ({ line: index + 2, args: { ordered, needed: 100 } })),
    ],
  },
]);
