import type { Text } from "../../lang";
import type { Block, ReportCell } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { commentHeaders, commentsEnd, commentTopics } from "../comments/topics";
import type { Written } from "../comments/kept-comments";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import type { ReviewSection } from "../section";

/** Rows under the topics, for topics of people's own. */
const freeRows = 2;

const heading: Text = { "zh-CN": "意见与改进措施", en: "Comments and measures" };

/** The table people write in; what they wrote before stands in it again. */
export const comments: ReviewSection = {
  id: "comments",
  heading,
  blocks: (facts) => [commentTable(facts), { kind: "note", text: facts.say(commentsEnd) }],
};

function commentTable({ say, kept }: ReviewFacts): Block {
  const blank = textCell(null);
  const row = (topic: string, written: Written | undefined): readonly ReportCell[] => [
    textCell(topic),
    written?.comment ?? blank,
    written?.owner ?? blank,
    written?.due ?? blank,
  ];
  return {
    kind: "table",
    id: "comments",
    columns: [
      { id: "topic", label: say(commentHeaders.topic), width: gridWidth(0, 2) },
      { id: "comment", label: say(commentHeaders.comment), width: gridWidth(2, 4) },
      { id: "owner", label: say(commentHeaders.owner), width: gridWidth(6) },
      { id: "due", label: say(commentHeaders.due), width: gridWidth(7) },
    ],
    rows: [
      ...commentTopics.map(({ id, label }) => row(say(label), kept?.byTopic.get(id))),
      ...(kept?.more ?? []).map(({ topic, written }) => row(topic, written)),
      ...Array.from({ length: freeRows }, () => row("", undefined)),
    ],
    empty: "",
  };
}
