import { dayText, type Day } from "../../dates/day";
import type { Rule, RuleContext, RuleOf, Severity } from "../rule";
import { lineRule } from "./line-rule";

/** Fields that say when something production needs is there. */
export const arrivalFields = ["materialArrivalDate", "bagArrivalDate", "cartonArrivalDate"] as const;
type ArrivalField = (typeof arrivalFields)[number];

interface ArrivalLateRule<C extends string> extends Pick<Rule, "duty" | "text" | "help"> {
  readonly code: C;
  readonly field: ArrivalField;
  /** How grave it is by arrival and planned start; an error when not said. */
  readonly grade?: (arrival: Day, start: Day, context: RuleContext) => Severity;
}

/** About a line for which something comes after the planned start. Source: domain.md, section 2, duties 4 and 9. */
export function arrivalLateRule<const C extends string>(rule: ArrivalLateRule<C>): RuleOf<C> {
  return lineRule({
    ...rule,
    severity: "error",
    needs: [rule.field, "prodStartPlan"],
    endangersDelivery: true,
    where: [rule.field, ">", "prodStartPlan"],
    args: (arrival, start) => ({ arrival: dayText(arrival), start: dayText(start), days: arrival - start }),
  });
}
