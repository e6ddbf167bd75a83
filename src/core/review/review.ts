import type { CheckedTable } from "../check";
import { dayText } from "../dates/day";
import type { Text } from "../lang";
import type { Block, Report, ReportSheet } from "../report/blocks";
import { detailsSheet } from "./details";
import { factsOf, type ReviewFacts, type ReviewOptions } from "./facts";
import type { ReviewFigures } from "./figures";
import { reviewSections } from "./index";
import { listsSheet } from "./lists/review-lists";
import { summaryOf } from "./summary";
import { reviewSheetName, reviewTitle } from "./titles";

export type { ReviewOptions } from "./facts";

const texts = {
  scope: {
    "zh-CN": "截至 {asOf} ｜ {files} ｜ 订单行 {lines} ｜ 点击数字可看到背后的订单行",
    en: "As of {asOf} | {files} | {lines} order lines | click a figure to see the lines behind it",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

export interface Review {
  readonly figures: ReviewFigures;
  readonly report: Report;
}

/**
 * The review of a month: what was due, what was on time, what is late, and the lines behind every figure. Only
 * tables of orders are counted.
 *
 * @throws RangeError when the month is not `YYYY-MM`
 * Source: domain.md, section 3.9 and section 4.
 */
export function reviewOf(tables: readonly CheckedTable[], options: ReviewOptions): Review {
  const facts = factsOf(tables, options);
  return {
    figures: facts.figures,
    report: { sheets: [reviewSheet(facts), detailsSheet(facts), ...listsSheet(facts)] },
  };
}

function reviewSheet(facts: ReviewFacts): ReportSheet {
  const { say, month, asOf, tables, figures, keepsDueDates } = facts;
  const files = [...new Set(tables.map(({ file }) => file))].join(say(texts.separator));
  const title: readonly Block[] = [
    { kind: "heading", level: 1, text: say(reviewTitle, { month: month.name }) },
    { kind: "note", text: say(texts.scope, { asOf: dayText(asOf), files, lines: figures.lines }) },
    ...(keepsDueDates ? [{ kind: "note", text: summaryOf(facts) } as const] : []),
  ];
  const sections = reviewSections.flatMap(({ heading, blocks }): readonly Block[] => {
    const content = blocks(facts);
    return content.length > 0 ? [{ kind: "heading", level: 2, text: say(heading) }, ...content] : [];
  });
  return {
    name: say(reviewSheetName, { month: month.name }),
    landscape: false,
    blocks: [...title, ...sections],
  };
}
