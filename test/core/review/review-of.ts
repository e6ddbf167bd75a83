import type { CheckedTable } from "../../../src/core/check";
import { dayFromText } from "../../../src/core/dates/day";
import type { ReviewOptions } from "../../../src/core/review/facts";
import { reviewOf, type Review } from "../../../src/core/review/review";
import { ruleContext } from "../../support/rule-context";

export interface TestReview extends Partial<Omit<ReviewOptions, "asOf">> {
  readonly asOf: string;
}

/** The review a test asks for: June 2025, in Chinese, of one file the report is added to, unless told otherwise. */
export function review(tables: readonly CheckedTable[], { asOf, ...options }: TestReview): Review {
  return reviewOf(tables, {
    month: "2025-06",
    lang: "zh-CN",
    files: tables.map(() => "订单.xlsx"),
    home: "订单.xlsx",
    ...options,
    asOf: dayFromText(asOf),
    calendar: ruleContext(asOf).calendar,
  });
}
