import { unitKind } from "../orders/values/units";
import { lineRule } from "./compile/line-rule";

export const quantityNotPositiveWhole = lineRule({
  code: "quantity-not-positive-whole",
  severity: "error",
  duty: 1,
  kinds: ["orders", "packagingPurchase"],
  field: "orderQty",
  needs: ["orderQty"],
  also: ["unit"],
  text: {
    "zh-CN": "订单数量 {quantity} 不是正整数",
    en: "Order quantity {quantity} is not a positive whole number",
  },
  help: {
    "zh-CN": "件数必须是大于 0 的整数；按重量、长度、面积计的数量可以带小数。请核对数量。",
    en: "Counted goods need a whole number above 0; weights, lengths and areas may have decimals. Check the figure.",
  },
  where: ["orderQty", "notCount", 1],
  breaks: (quantity, unit) => quantity <= 0 || !isMeasured(unit),
  args: (quantity) => ({ quantity }),
});

/** The unit measures (kg, m, m²) instead of counting. */
function isMeasured(unit: string | null): boolean {
  const kind = unit === null ? null : unitKind(unit);
  return kind === "weight" || kind === "length" || kind === "area" || kind === "volume";
}
