import type { OrderLines } from "../orders/lines";
import { amountsOf } from "./derive/amounts";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** Silent where most amounts rest on another basis: `amount-basis-differs` says that once. */
export const amountDiffers: RuleOf<"amount-differs"> = {
  code: "amount-differs",
  severity: "warning",
  duty: 1,
  kinds: ["orders"],
  field: "amount",
  needs: ["amount", "orderQty", "unitPrice"],
  text: {
    "zh-CN": "金额 {amount} 不等于数量 {quantity} × 单价 {price} = {product}",
    en: "Amount {amount} is not quantity {quantity} × price {price} = {product}",
  },
  help: {
    "zh-CN": "数量、单价、金额对不上，收款会出差错。请与业务员、财务核对。",
    en: "Quantity, price and amount do not agree, and the invoice would be wrong. Check with sales and finance.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const { differing, otherBasis } = amountsOf(lines, context);
  if (otherBasis) return [];
  const at = (field: "amount" | "orderQty" | "unitPrice", line: number) =>
    lines.columns[field]?.values[line] ?? Number.NaN;
  return differing.map((line) => {
    const quantity = at("orderQty", line);
    const price = at("unitPrice", line);
    const product = Math.round(quantity * price * 100) / 100;
    return { line, args: { amount: at("amount", line), quantity, price, product } };
  });
}
