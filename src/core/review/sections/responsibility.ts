import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { degreeNames, roleNames } from "../../responsibility/clause";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import { countLink, groupsLink } from "../listing";
import { decidedListing, undecidedListing } from "../responsibility/accident-lists";
import type { Answering, Liability } from "../responsibility/month-accidents";
import type { ReviewSection } from "../section";

const texts = {
  role: { "zh-CN": "岗位", en: "Role" },
  degrees: { "zh-CN": "责任程度", en: "Degrees" },
  accidents: { "zh-CN": "事故", en: "Accidents" },
  losses: { "zh-CN": "涉及损失", en: "Losses" },
  own: { "zh-CN": "应承担", en: "To bear" },
  chart: { "zh-CN": "各岗位事故起数", en: "Accidents by role" },
  none: { "zh-CN": "本月没有认定责任的异常。", en: "No exception of the month is decided." },
  rule: {
    "zh-CN":
      "只汇总异常台账中本月发生、已认定条款的异常。单独承担的记全部损失，对半的各记一半；其余比例制度没有规定，“应承担”留空，由主管商定。一起事故由几个岗位承担的，各岗位都列一次。",
    en: "Exceptions the log has for the month with a clause decided. Who answers alone bears the whole loss, halves bear half; the rules fix no other share, so “to bear” is left blank. An accident several roles answer for stands once with each.",
  },
  undecided: {
    "zh-CN": "本月还有 {count} 起异常没有认定责任条款。",
    en: "{count} exceptions of the month have no clause decided yet.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Which roles answer for the month's accidents, and what of the losses is theirs; nothing where there is no log. */
export const responsibility: ReviewSection = {
  id: "responsibility",
  heading: { "zh-CN": "责任分担", en: "Responsibility" },
  blocks: (facts) => (facts.liability ? liabilityBlocks(facts, facts.liability) : []),
};

function liabilityBlocks(facts: ReviewFacts, { roles, decided, undecided }: Liability): readonly Block[] {
  const { say } = facts;
  if (decided + undecided.length === 0) return [];
  const listing = decidedListing(facts);
  const count = undecided.length;
  const open: readonly Block[] =
    count === 0
      ? []
      : [
          {
            kind: "note",
            text: say(texts.undecided, { count }),
            link: groupsLink(undecidedListing(facts), 0) ?? { to: "table", table: "undecided" },
          },
        ];
  return [
    {
      kind: "table",
      id: "roles",
      columns: [
        { id: "role", label: say(texts.role), width: gridWidth(0) },
        { id: "degrees", label: say(texts.degrees), width: gridWidth(1, 2) },
        { id: "accidents", label: say(texts.accidents), width: gridWidth(3) },
        { id: "currency", label: say(fieldOf("currency").label), width: gridWidth(4) },
        { id: "losses", label: say(texts.losses), width: gridWidth(5) },
        { id: "own", label: say(texts.own), width: gridWidth(6, 2) },
      ],
      rows: roles.map((role, at) => [
        textCell(say(roleNames[role.role])),
        textCell(degreesOf(role, facts)),
        countLink(role.accidents.length, groupsLink(listing, at)),
        textCell(role.currency),
        numberCell(role.losses || null, "money"),
        numberCell(role.own || null, "money"),
      ]),
      empty: say(texts.none),
    },
    ...(roles.length > 1 ? [roleChart(facts)] : []),
    ...open,
    { kind: "note", text: say(texts.rule) },
  ];
}

function degreesOf({ degrees }: Answering, { say }: ReviewFacts): string {
  return [...degrees]
    .map(([degree, count]) => `${say(degreeNames[degree])} ${count}`)
    .join(say(texts.separator));
}

function roleChart({ say }: ReviewFacts): Block {
  return {
    kind: "chart",
    type: "bar",
    title: say(texts.chart),
    table: "roles",
    categories: "role",
    series: ["accidents"],
    format: "count",
  };
}
