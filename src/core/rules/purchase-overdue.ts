import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";
import { arrivalWords, arrived, notNeeded } from "./derive/arrivals";

export const purchaseOverdue = lineRule({
  code: "purchase-overdue",
  severity: "error",
  duty: 9,
  kinds: ["packagingPurchase"],
  field: "requiredDate",
  needs: ["requiredDate", "arrivedDate"],
  derived: [arrivalWords("arrivedDate")],
  text: {
    "zh-CN": "要求到货 {requiredDate} 已过 {days} 天，包材未到",
    en: "Packaging was due on {requiredDate}, {days} days ago, and has not arrived",
  },
  help: {
    "zh-CN": "包材迟到耽误生产，由跟单承担。请马上催货，并告知生产部、包装部。",
    en: "Late packaging stops production and the clerk answers for it. Press the supplier and tell production.",
  },
  where: ["requiredDate", "<", "asOf"],
  breaks: (_, arrival, said, { asOf }) => !(arrival <= asOf) && said !== arrived && said !== notNeeded,
  args: (requiredDate, _, __, { asOf }) => ({
    requiredDate: dayText(requiredDate),
    days: asOf - requiredDate,
  }),
});
