import type { OrderLines } from "../orders/lines";
import { linesWithBlanks } from "./compile/blank-fields";
import { oneOf } from "./compile/present";
import { shipped } from "./derive/progress";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

const papers = ["shippingNoticeNo", "warehouseOutNo"] as const;

export const shippedWithoutNotice: RuleOf<"shipped-without-notice"> = {
  code: "shipped-without-notice",
  severity: "error",
  duty: 15,
  kinds: ["orders"],
  field: "shippingNoticeNo",
  needs: [],
  lacks: (lines) => [...oneOf(...papers)(lines), ...oneOf("shippedQty", "actualShipDate")(lines)],
  text: {
    "zh-CN": "已出货，但缺{fields}",
    en: "Shipped without {fields}",
  },
  help: {
    "zh-CN": "凭业务员的出运通知单和财务的出库单方可装货，缺一不可。请补单并查明原因。",
    en: "Loading needs both the shipping notice from sales and the warehouse-out slip from finance. Get the paper and find out why.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  return linesWithBlanks(lines, papers, shipped(lines, context));
}
