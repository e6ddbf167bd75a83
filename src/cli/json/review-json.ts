import { dayText, type Day, type ReviewFigures } from "../../core";

/** What `gendan review` made. */
export interface MadeReview {
  readonly month: string;
  readonly asOf: Day;
  readonly figures: ReviewFigures;
  /** Names of the sheets added. */
  readonly sheets: readonly string[];
  readonly output: string;
}

/** The document of `gendan review --json`. Shape fixed by the command line's contract. */
export function reviewJson({ month, asOf, figures, sheets, output }: MadeReview) {
  return { month, asOf: dayText(asOf), lines: figures.lines, figures, sheets, output };
}
