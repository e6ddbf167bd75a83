import type { Text, TextArgs } from "../../lang";
import type { ReportCell } from "../../report/blocks";
import type { ReviewFacts } from "../facts";

/** What the figures suggest: said only where they do. */
export interface Suggestion {
  readonly id: string;
  /** What to do, and the figures that say so. */
  readonly text: Text;
  /** The figure it rests on. */
  readonly figure: Text;
  /** Null where the figures suggest nothing of the kind. */
  readonly find: (facts: ReviewFacts) => Found | null;
}

export interface Found {
  readonly args: TextArgs;
  /** The figure, leading to what stands behind it. */
  readonly value: ReportCell;
}
