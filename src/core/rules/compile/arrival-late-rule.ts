import { dayText } from "../../dates/day";
import type { Text } from "../../lang";
import type { RuleOf } from "../rule";
import { lineRule } from "./line-rule";

/** Fields that say when something production needs is there. */
export const arrivalFields = ["materialArrivalDate", "bagArrivalDate", "cartonArrivalDate"] as const;
type ArrivalField = (typeof arrivalFields)[number];

/** An error on a line for which something comes after the planned start. Source: domain.md, section 2, duty 9. */
export function arrivalLateRule<const C extends string>(
  code: C,
  field: ArrivalField,
  text: Text,
  help: Text,
): RuleOf<C> {
  return lineRule({
    code,
    severity: "error",
    duty: 9,
    field,
    needs: [field, "prodStartPlan"],
    endangersDelivery: true,
    text,
    help,
    breaks: (arrival, start) => arrival > start,
    args: (arrival, start) => ({ arrival: dayText(arrival), start: dayText(start), days: arrival - start }),
  });
}
