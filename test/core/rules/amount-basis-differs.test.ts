import { amountBasisDiffers } from "../../../src/core/rules/amount-basis-differs";
import { ruleCases } from "../../support/rule-cases";

/** Twenty lines of 100 pieces at 1, of which so many amounts carry a tax of 10 %. */
function withTax(lines: number) {
  return {
    orderQty: Array<number>(20).fill(100),
    unitPrice: Array<number>(20).fill(1),
    amount: Array.from({ length: 20 }, (_, line) => (line < lines ? 110 : 100)),
  };
}

ruleCases(amountBasisDiffers, [
  {
    name: "most amounts",
    columns: withTax(11),
    finds: [{ line: 0, args: { comparable: 20, differing: 11 } }],
  },
  { name: "half of them are mistakes", columns: withTax(10), finds: [] },
  {
    name: "few lines prove nothing",
    columns: { orderQty: [100, 100], unitPrice: [1, 1], amount: [110, 110] },
    finds: [],
  },
]);
