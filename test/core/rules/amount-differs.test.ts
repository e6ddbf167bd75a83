import { amountDiffers } from "../../../src/core/rules/amount-differs";
import { ruleCases } from "../../support/rule-cases";

ruleCases(amountDiffers, [
  {
    name: "an amount that is not quantity times price",
    columns: { amount: [1401], orderQty: [5000], unitPrice: [0.28] },
    finds: [{ line: 0, args: { amount: 1401, quantity: 5000, price: 0.28, product: 1400 } }],
  },
  {
    name: "equal, to a cent, and unknown",
    columns: {
      amount: [1400, 33.34, 33.33, null],
      orderQty: [5000, 100, 100, 5],
      unitPrice: [0.28, 0.33333, 0.33333, 2],
    },
    finds: [],
  },
  {
    name: "most of many lines: another basis, said once by its own rule",
    columns: {
      amount: Array<number>(20).fill(110),
      orderQty: Array<number>(20).fill(100),
      unitPrice: Array<number>(20).fill(1),
    },
    finds: [],
  },
]);
