import { reading, type OrderLines } from "../orders/lines";
import { lineRule } from "./compile/line-rule";

export const shippedOverProduced = lineRule({
  code: "shipped-over-produced",
  severity: "warning",
  duty: 14,
  field: "shippedQty",
  needs: ["shippedQty", "producedQty"],
  derived: [stockOnHand],
  text: {
    "zh-CN": "已出货 {shipped}，超过已生产 {produced} 加库存 {stock}",
    en: "{shipped} shipped, more than {produced} produced and {stock} in stock",
  },
  help: {
    "zh-CN": "账面上发的货比做的还多，产量或出货数必有漏记。请与仓库核对。",
    en: "More left than was ever made: production or shipping is not fully booked. Check with the warehouse.",
  },
  breaks: (shipped, produced, stock) => shipped > produced + stock,
  args: (shipped, produced, stock) => ({ shipped, produced, stock }),
});

/** Stock of each line; a blank cell is none, and words (有现货) an amount that is not known. */
function stockOnHand({ columns, count }: OrderLines): Float64Array {
  const stock = columns.stockQty;
  if (!stock) return new Float64Array(count);
  return stock.values.map((value, line) => (stock.readings[line] === reading.blank ? 0 : value));
}
