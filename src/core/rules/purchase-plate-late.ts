import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const purchasePlateLate = lineRule({
  code: "purchase-plate-late",
  severity: "warning",
  duty: 5,
  kinds: ["packagingPurchase"],
  field: "plateDueDate",
  needs: ["plateDueDate", "requiredDate"],
  text: {
    "zh-CN": "制版完成日 {plate} 不早于要求到货 {requiredDate}",
    en: "The plate is due {plate}, not before the bags are wanted {requiredDate}",
  },
  help: {
    "zh-CN": "版没制好袋子印不出来，到货日期保不住。请催制版，或重排到货。",
    en: "Bags cannot be printed before the plate is made. Press the plate maker or move the arrival.",
  },
  where: ["plateDueDate", ">=", "requiredDate"],
  args: (plate, requiredDate) => ({ plate: dayText(plate), requiredDate: dayText(requiredDate) }),
});
