import { dayText } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { arrivalFields } from "./compile/arrival-late-rule";
import { oneOf } from "./compile/present";
import { arrivalWords, notArrived } from "./derive/arrivals";
import { ahead } from "./derive/progress";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** The planned start has passed and a word says that something is still not there. */
export const notArrivedByStart: RuleOf<"not-arrived-by-start"> = {
  code: "not-arrived-by-start",
  severity: "error",
  duty: 9,
  kinds: ["orders"],
  field: null,
  needs: ["prodStartPlan"],
  lacks: oneOf(...arrivalFields),
  endangersDelivery: true,
  text: {
    "zh-CN": "计划开工 {start} 已过 {days} 天，{field}仍为“{text}”",
    en: "Planned start {start} passed {days} days ago, and {field} still says “{text}”",
  },
  help: {
    "zh-CN": "包材、特殊原料须在开工前到位，延误由跟单承担。请追到货，并通知生产部和业务员。",
    en: "Packaging and special material must be there before the start. Chase them and tell production and sales.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const { asOf } = context;
  const starts = lines.columns.prodStartPlan?.values;
  const isAhead = ahead(lines, context);
  return arrivalFields.flatMap((field) => {
    const said = arrivalWords(field)(lines, context);
    return Array.from(lines.columns[field]?.words ?? []).flatMap(([line, text]) => {
      const start = starts?.[line] ?? Number.NaN;
      const late = said[line] === notArrived && start < asOf && isAhead[line] === 1;
      if (!late || lines.cancelled[line] === 1) return [];
      return [{ line, field, args: { field, text, start: dayText(start), days: asOf - start } }];
    });
  });
}
