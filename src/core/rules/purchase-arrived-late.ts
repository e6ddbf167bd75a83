import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const purchaseArrivedLate = lineRule({
  code: "purchase-arrived-late",
  severity: "warning",
  duty: 9,
  kinds: ["packagingPurchase"],
  field: "arrivedDate",
  needs: ["arrivedDate", "requiredDate"],
  text: {
    "zh-CN": "包材 {arrived} 到货，比要求 {requiredDate} 晚 {days} 天",
    en: "Packaging arrived on {arrived}, {days} days after {requiredDate}",
  },
  help: {
    "zh-CN": "供应商误期。请记入供应商考核，并核对是否影响开工。",
    en: "The supplier was late. Note it for the supplier's record and see whether the start moved.",
  },
  where: ["arrivedDate", ">", "requiredDate"],
  breaks: (arrived, _, { asOf }) => arrived <= asOf,
  args: (arrived, requiredDate) => ({
    arrived: dayText(arrived),
    requiredDate: dayText(requiredDate),
    days: arrived - requiredDate,
  }),
});
