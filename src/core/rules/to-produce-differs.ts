import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import { lacksForStock, stockGap, stockGiven, whereStock } from "./derive/stock-share";

/** More than the gap is a fault only where stock covers some of it: an allowance for losses is the team's own affair. */
export const toProduceDiffers = lineRule({
  code: "to-produce-differs",
  severity: "warning",
  duty: 3,
  field: "toProduceQty",
  needs: ["toProduceQty", "orderQty"],
  lacks: (lines, context) => [
    ...oneOf("productName", "productCode")(lines),
    ...lacksForStock(lines, context),
  ],
  derived: [stockGiven, stockGap],
  text: {
    "zh-CN": "需生产 {toProduce}；订单 {ordered}，可用库存 {stock}，应生产 {needed}",
    en: "{toProduce} to produce; {ordered} ordered and {stock} from stock leave {needed}",
  },
  help: {
    "zh-CN": "先查库存：同一产品的库存按交期先后分给各单，不够的才生产。请改为应生产数。",
    en: "Stock is used first, shared by the lines of a product in order of required date; only the rest is produced.",
  },
  where: whereStock((given, gap, toProduce) => toProduce < gap || (given > 0 && toProduce > gap)),
  args: (toProduce, ordered, given, gap) => ({ toProduce, ordered, stock: given, needed: gap }),
  fix: (_, __, ___, gap) => ({ kind: "setValue", value: gap, type: "number" }),
});
