import { reading, type OrderLines } from "../orders/lines";
import { lineRule } from "./compile/line-rule";

export const shippedOverProduced = lineRule({
  code: "shipped-over-produced",
  severity: "warning",
  duty: 14,
  field: "shippedQty",
  needs: ["shippedQty", "producedQty"],
  where: ["shippedQty", ">", ["producedQty", "+", stockOnHand]],
  derived: [stockOnHand],
  text: {
    "zh-CN": "已出货 {shipped}，超过已生产 {produced} 加库存 {stock}",
    en: "{shipped} shipped, more than {produced} produced and {stock} in stock",
  },
  help: {
    "zh-CN": "账面上发的货比做的还多，产量或出货数必有漏记。请与仓库核对。",
    en: "More left than was ever made: production or shipping is not fully booked. Check with the warehouse.",
  },
  args: (shipped, produced, stock) => ({ shipped, produced, stock }),
});

/** Stock of each line; a blank cell is none, and words (有现货) an amount that is not known. */
function stockOnHand({ columns: { stockQty }, count }: OrderLines): Float64Array {
  if (!stockQty) return new Float64Array(count);
  const stock = stockQty.values.slice();
  for (let line = 0; line < count; line += 1) if (stockQty.readings[line] === reading.blank) stock[line] = 0;
  return stock;
}
