import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { nobodyNamed } from "../../money/bearer";
import { costNames } from "../../money/cost-sources";
import { costListing, leftOutListing } from "../costs/cost-list";
import type { MonthCosts } from "../costs/month-costs";
import { gridWidth } from "../cover-grid";
import type { ReviewFacts } from "../facts";
import { countLink, groupsLink } from "../listing";
import type { ReviewSection } from "../section";

/** How many sums stand here; the list has the rows of all. */
const shownHere = 30;

const texts = {
  kind: { "zh-CN": "费用", en: "Cost" },
  bearer: { "zh-CN": "承担方", en: "Borne by" },
  rows: { "zh-CN": "行", en: "Rows" },
  none: { "zh-CN": "本月没有记录额外费用。", en: "No extra cost is on record for the month." },
  rule: {
    "zh-CN":
      "订单表上的费用按交期归月，异常台账按发生日期，派车表按出货日（没有则按计划出货日、派车确认日）。同一订单的同一费用几张表里都有的只计一次：额外运费和返工以异常台账为准，其次订单表，再次派车表；运费以订单表为准。一起异常写了损失金额的，返工费已含在内，额外运费另计。承担方取“费用承担方”，没写的取责任人，再没有的取认定条款的责任岗位。不同币种不相加：单元格或表头注明的为准，其次成本币种、该行币种，都没有的留空。",
    en: "Costs on order sheets count by due date, those of the log of exceptions by the day opened, those of dispatches by the day of shipment (else as planned, else as confirmed). Where several tables have the same cost of an order it counts once: for extra freight and rework the log's, else the order's, else the dispatch's; for freight the order's. The loss of an exception has its rework in it, but not its extra freight. Who bears a cost is who is named for it, else who is responsible, else the roles of the clause decided. Currencies are never added up: the cell's or header's own, else that of the cost, else that of the row; blank where nothing says it.",
  },
  toldTwice: {
    "zh-CN": "{count} 笔在别处已有同一费用，没有重复计，见附表。",
    en: "{count} {count|cost is|costs are} told elsewhere as well and not counted twice; see the lists.",
  },
  undated: {
    "zh-CN": "{count} 笔没有日期，不在任何月份里，见附表。",
    en: "{count} {count|cost has|costs have} no date and {count|is|are} in no month; see the lists.",
  },
  more: {
    "zh-CN": "共 {count} 项，此处列出 {shown} 项，其余见附表。",
    en: "{shown} of {count} sums stand here, the rows of all in the lists.",
  },
} as const satisfies Record<string, Text>;

/** What the month cost beyond its prices, by who bears it; nothing where no column keeps such money. */
export const costs: ReviewSection = {
  id: "costs",
  heading: { "zh-CN": "额外运费、返工与损失", en: "Extra freight, rework and losses" },
  blocks: (facts) => {
    const { costs: ofMonth, say } = facts;
    if (!ofMonth) return [];
    const { sums } = ofMonth;
    const listing = costListing(facts);
    const table: Block = {
      kind: "table",
      id: "costs",
      columns: [
        { id: "kind", label: say(texts.kind), width: gridWidth(0) },
        { id: "bearer", label: say(texts.bearer), width: gridWidth(1, 2) },
        { id: "rows", label: say(texts.rows), width: gridWidth(3) },
        { id: "currency", label: say(fieldOf("currency").label), width: gridWidth(4) },
        { id: "amount", label: say(fieldOf("amount").label), width: gridWidth(5, 2) },
      ],
      rows: sums
        .slice(0, shownHere)
        .map(({ kind, bearer, currency, costs: rows, amount }, at) => [
          textCell(say(costNames[kind])),
          textCell(bearer ?? say(nobodyNamed)),
          countLink(rows.length, groupsLink(listing, at)),
          textCell(currency),
          numberCell(amount, "money", { link: groupsLink(listing, at) }),
        ]),
      empty: say(texts.none),
    };
    const cut = sums.length > shownHere;
    return [
      table,
      ...(cut
        ? [{ kind: "note", text: say(texts.more, { count: sums.length, shown: shownHere }) } as const]
        : []),
      ...leftOutNotes(facts, ofMonth),
      { kind: "note", text: say(texts.rule) },
    ];
  },
};

function leftOutNotes(facts: ReviewFacts, { toldTwice, undated }: MonthCosts): readonly Block[] {
  const noteOf = (text: Text, count: number, group: number): readonly Block[] => {
    const link = groupsLink(leftOutListing(facts), group);
    return count > 0 ? [{ kind: "note", text: facts.say(text, { count }), ...(link && { link }) }] : [];
  };
  return [...noteOf(texts.toldTwice, toldTwice.length, 0), ...noteOf(texts.undated, undated.length, 1)];
}
