import type { Text } from "../lang";
import type { Block, NumberFormat, ReportCell, ReportLink } from "../report/blocks";
import { numberCell } from "../report/cells";
import type { ReviewFacts } from "./facts";
import type { FigureId } from "./figures";

export interface FigureSpec {
  readonly id: FigureId;
  readonly format: NumberFormat;
  readonly label: Text;
  /** How it is counted; printed beside it. */
  readonly definition: Text;
  /** It cannot be told without due dates. */
  readonly needsDueDates?: boolean;
  /** More than none of it is bad news. */
  readonly badAboveZero?: boolean;
  readonly link: (facts: ReviewFacts) => ReportLink | undefined;
}

/** Figures, each with how it is counted beside it, leading to the rows behind it. */
export function figureBlock(specs: readonly FigureSpec[], facts: ReviewFacts): Block {
  return {
    kind: "figures",
    items: specs.map((spec) => ({
      id: spec.id,
      label: facts.say(spec.label),
      value: figureCell(spec, facts),
      definition: facts.say(spec.definition),
    })),
  };
}

function figureCell(
  { id, format, needsDueDates, badAboveZero, link }: FigureSpec,
  facts: ReviewFacts,
): ReportCell {
  const value = needsDueDates && !facts.keepsDueDates ? null : facts.figures[id];
  const tone = badAboveZero && value !== null && value > 0 ? "bad" : undefined;
  return numberCell(value, format, { tone, link: link(facts) });
}
