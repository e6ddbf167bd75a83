import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { costListing } from "../costs/cost-list";
import { gridWidth } from "../cover-grid";
import { countLink, groupsLink } from "../listing";
import type { ReviewSection } from "../section";

/** How many sums stand here; the list has the rows of all. */
const shownHere = 30;

const texts = {
  kind: { "zh-CN": "费用", en: "Cost" },
  bearer: { "zh-CN": "承担（责任人）", en: "Borne by" },
  rows: { "zh-CN": "行", en: "Rows" },
  unsaid: { "zh-CN": "（未写明）", en: "(not said)" },
  none: { "zh-CN": "本月没有记录额外费用。", en: "No extra cost is on record for the month." },
  rule: {
    "zh-CN":
      "订单表上的运费、额外运费、返工费按交期归月，异常台账的损失按发生日期归月。承担按“责任人/责任部门”列；没写的单列。不同币种不相加：表头或单元格注明的为准，否则看该行币种，都没有的留空。",
    en: "Freight, extra freight and rework of order sheets by due date, losses of the log by the day opened. Borne by whom the column of the responsible names. Currencies are never added up: the header's or cell's own, else the row's; blank where nothing says it.",
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
    const { costs: sums, say } = facts;
    if (!sums) return [];
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
          textCell(say(kind.label)),
          textCell(bearer ?? say(texts.unsaid)),
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
      { kind: "note", text: say(texts.rule) },
    ];
  },
};
