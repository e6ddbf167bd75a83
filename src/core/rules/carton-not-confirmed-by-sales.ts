import { lineRule } from "./compile/line-rule";
import { lacksForOrderedCartons, orderedCartons } from "./derive/material-kind";
import { unticked } from "./derive/marks";

export const cartonNotConfirmedBySales = lineRule({
  code: "carton-not-confirmed-by-sales",
  severity: "error",
  duty: 7,
  kinds: ["orders", "packagingPurchase"],
  field: "cartonSalesConfirmed",
  needs: ["cartonSalesConfirmed"],
  lacks: lacksForOrderedCartons,
  derived: [orderedCartons],
  where: unticked("cartonSalesConfirmed"),
  text: {
    "zh-CN": "已订纸箱 {ordered} 个，业务员尚未确认",
    en: "{ordered} cartons are ordered, but sales has not confirmed them",
  },
  help: {
    "zh-CN": "唛头、装法、品质须业务员确认后方可下单。请先取得确认。",
    en: "Sales confirms mark, packing and quality before cartons are ordered. Get the confirmation.",
  },
  breaks: (_, ordered) => ordered > 0,
  args: (_, ordered) => ({ ordered }),
});
