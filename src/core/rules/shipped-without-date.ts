import { lineRule } from "./compile/line-rule";
import { blank } from "./derive/marks";

export const shippedWithoutDate = lineRule({
  code: "shipped-without-date",
  severity: "warning",
  duty: 14,
  field: "actualShipDate",
  needs: ["actualShipDate", "shippedQty"],
  text: {
    "zh-CN": "已出货 {shipped}，没有实际出货日期",
    en: "{shipped} shipped, but no ship date",
  },
  help: {
    "zh-CN": "没有日期就证明不了准时，交期过后只能按未准时计。请补上出货日期。",
    en: "Without a date nothing proves that it was on time, and after the due date it counts as late. Fill it in.",
  },
  where: blank("actualShipDate"),
  breaks: (_, shipped) => shipped > 0,
  args: (_, shipped) => ({ shipped }),
});
