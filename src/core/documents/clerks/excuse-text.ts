import type { Text } from "../../lang";
import type { Excuse } from "../../kpi/excuse";
import { partyNames } from "../../kpi/parties";
import type { Say } from "../../report/say";

const texts = {
  clause: { "zh-CN": "认定条款 {code}", en: "clause {code}" },
  responsible: { "zh-CN": "责任人：{who}", en: "responsible: {who}" },
  cause: { "zh-CN": "{party}：{words}", en: "{party}: {words}" },
  producedLate: {
    "zh-CN": "包材原料按时到位、计划能按期，生产晚完工 {days} 天",
    en: "everything was there and the plan kept the date; production ended {days} days after it",
  },
} as const satisfies Record<string, Text>;

/** Why a late line is not its clerk's, in words. */
export function excuseText(excuse: Excuse, say: Say): string {
  switch (excuse.kind) {
    case "clause":
      return say(texts.clause, { code: excuse.code });
    case "responsible":
      return say(texts.responsible, { who: excuse.who });
    case "cause":
      return say(texts.cause, { party: say(partyNames[excuse.party]), words: excuse.words });
    case "producedLate":
      return say(texts.producedLate, { days: excuse.days });
  }
}
