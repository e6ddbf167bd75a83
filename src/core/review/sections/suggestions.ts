import type { Text } from "../../lang";
import { textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import type { ReviewSection } from "../section";
import { suggestionKinds } from "../suggestions/index";

const texts = {
  what: { "zh-CN": "建议", en: "Suggestion" },
  figure: { "zh-CN": "依据", en: "By the figure" },
  value: { "zh-CN": "数字", en: "Value" },
  none: { "zh-CN": "从数字看没有特别要提的。", en: "The figures suggest nothing in particular." },
} as const satisfies Record<string, Text>;

/** What the figures suggest to do, each with the figure it rests on. */
export const suggestions: ReviewSection = {
  id: "suggestions",
  heading: { "zh-CN": "建议", en: "Suggestions" },
  blocks: (facts) => {
    const { say } = facts;
    return [
      {
        kind: "table",
        id: "suggestions",
        columns: [
          { id: "what", label: say(texts.what), width: gridWidth(0, 5) },
          { id: "figure", label: say(texts.figure), width: gridWidth(5, 2) },
          { id: "value", label: say(texts.value), width: gridWidth(7) },
        ],
        rows: suggestionKinds.flatMap(({ text, figure, find }) => {
          const found = find(facts);
          return found ? [[textCell(say(text, found.args)), textCell(say(figure)), found.value]] : [];
        }),
        empty: say(texts.none),
      },
    ];
  },
};
