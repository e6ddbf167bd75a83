import { dayText } from "../dates/day";
import { lineRule } from "./compile/line-rule";

export const shipDateAfterAsOf = lineRule({
  code: "ship-date-after-as-of",
  severity: "info",
  duty: 14,
  field: "actualShipDate",
  needs: ["actualShipDate"],
  text: {
    "zh-CN": "实际出货日期 {shipDate} 在截至日 {asOf} 之后，按未出货计",
    en: "Ship date {shipDate} is after the as-of date {asOf}; the line counts as not shipped",
  },
  help: {
    "zh-CN": "实际日期不应是将来的日子。若是计划，请写到计划出货日期。",
    en: "An actual date cannot lie ahead. If it is a plan, write it under the planned ship date.",
  },
  where: ["actualShipDate", ">", "asOf"],
  args: (shipDate, { asOf }) => ({ shipDate: dayText(shipDate), asOf: dayText(asOf) }),
});
