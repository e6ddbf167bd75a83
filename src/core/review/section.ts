import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import type { ReviewFacts } from "./facts";

/** One part of the review's first sheet, under a heading of its own; left out when it has no blocks. */
export interface ReviewSection {
  readonly id: string;
  readonly heading: Text;
  readonly blocks: (facts: ReviewFacts) => readonly Block[];
}
