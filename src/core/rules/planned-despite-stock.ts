import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import { lacksForStock, stockGiven, whereStock } from "./derive/stock-share";

/** A line wholly covered by stock ships from stock. Where a quantity to produce is given, `to-produce-differs` speaks. */
export const plannedDespiteStock = lineRule({
  code: "planned-despite-stock",
  severity: "warning",
  duty: 3,
  field: "prodStartPlan",
  needs: ["prodStartPlan", "orderQty"],
  lacks: (lines, context) => [
    ...oneOf("productName", "productCode")(lines),
    ...lacksForStock(lines, context),
  ],
  derived: [stockGiven],
  text: {
    "zh-CN": "库存 {stock} 已够本单，仍计划 {start} 开工",
    en: "Stock covers the line with {stock}, yet production is planned for {start}",
  },
  help: {
    "zh-CN": "有现货的按交期直接安排出货，不再生产。请核对库存后取消排产。",
    en: "What is in stock ships by its date and is not produced again. Check the stock and take the job off the plan.",
  },
  where: whereStock((given, gap, toProduce) => given > 0 && gap === 0 && Number.isNaN(toProduce)),
  breaks: (start) => !Number.isNaN(start),
  args: (start, _, given) => ({ stock: given, start: dayText(start) }),
});
