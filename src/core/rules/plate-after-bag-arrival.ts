import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const plateAfterBagArrival = lineRule({
  code: "plate-after-bag-arrival",
  severity: "warning",
  duty: 5,
  field: "plateDueDate",
  needs: ["plateDueDate", "bagArrivalDate"],
  text: {
    "zh-CN": "制版完成日 {plate} 不早于包装袋到位 {arrival}",
    en: "The plate is due {plate}, not before the bags arrive {arrival}",
  },
  help: {
    "zh-CN": "版没制好袋子印不出来，到货日期不可信。请与制版厂、袋厂重排日期。",
    en: "Bags cannot be printed before the plate is made, so the arrival date cannot hold. Settle both dates again.",
  },
  where: ["plateDueDate", ">=", "bagArrivalDate"],
  args: (plate, arrival) => ({ plate: dayText(plate), arrival: dayText(arrival) }),
});
