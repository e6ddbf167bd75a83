import type { Text } from "../../lang";
import type { Block, ReportSheet } from "../../report/blocks";
import { costListing, leftOutListing } from "../costs/cost-list";
import { complaintListing, exceptionListing } from "../exceptions/exception-lists";
import type { ReviewFacts } from "../facts";
import { listBlocks } from "../listing";
import { deviationListing } from "../packaging/deviation-list";
import { lateListing } from "../receivables/late-list";
import { decidedListing, undecidedListing } from "../responsibility/accident-lists";
import { copyListing } from "../tables/copy-list";

const name: Text = { "zh-CN": "复盘附表 {month}", en: "Review lists {month}" };

/** The lists behind the sections that are not about delivery, in the order they stand. */
export const reviewLists: readonly ((facts: ReviewFacts) => readonly Block[])[] = [
  (facts) => listBlocks(facts.say, exceptionListing(facts)),
  (facts) => listBlocks(facts.say, complaintListing(facts)),
  (facts) => listBlocks(facts.say, decidedListing(facts)),
  (facts) => listBlocks(facts.say, undecidedListing(facts)),
  (facts) => listBlocks(facts.say, deviationListing(facts)),
  (facts) => listBlocks(facts.say, costListing(facts)),
  (facts) => listBlocks(facts.say, leftOutListing(facts)),
  (facts) => listBlocks(facts.say, lateListing(facts)),
  (facts) => listBlocks(facts.say, copyListing(facts)),
];

/** The sheet of what stands behind the exceptions, packaging, costs and money; none where there is nothing. */
export function listsSheet(facts: ReviewFacts): readonly ReportSheet[] {
  const blocks = reviewLists.flatMap((list) => list(facts));
  if (blocks.length === 0) return [];
  return [{ name: facts.say(name, { month: facts.month.name }), landscape: true, blocks }];
}
