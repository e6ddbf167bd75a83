import { lineRule } from "./compile/line-rule";

/** Rounding to a cent, with room for the last binary digits. */
const cent = 0.010_001;

export const amountDiffers = lineRule({
  code: "amount-differs",
  severity: "warning",
  duty: 1,
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
  breaks: (amount, quantity, price) => Math.abs(amount - quantity * price) > cent,
  args: (amount, quantity, price) => ({
    amount,
    quantity,
    price,
    product: Math.round(quantity * price * 100) / 100,
  }),
});
