import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block, ReportCell } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import { sumsByCurrency } from "../currency";
import type { ReviewFacts } from "../facts";
import { countLink, groupsLink } from "../listing";
import { deviationKinds } from "../packaging/deviation-kinds";
import { deviationListing } from "../packaging/deviation-list";
import type { Deviation } from "../packaging/deviations";
import type { ReviewSection } from "../section";

const texts = {
  kind: { "zh-CN": "偏差", en: "Deviation" },
  count: { "zh-CN": "处", en: "Found" },
  quantity: { "zh-CN": "数量差", en: "Quantity" },
  days: { "zh-CN": "最多迟", en: "Most days" },
  cost: { "zh-CN": "多订金额", en: "Cost" },
  priceless: { "zh-CN": "缺单价", en: "No price" },
  none: { "zh-CN": "本月包材没有偏差。", en: "Packaging of the month is as ordered." },
  rule: {
    "zh-CN":
      "取自校验：订单行按交期、采购单按要求到货日期归月。数量差 = 订购 − 需要（只列超出允许浮动的袋、不等于需要的箱）。多订金额 = 多订数量 × 采购单上的单价（没有单价时用金额 ÷ 数量）；订单表里没有包材单价，不推算，计入“缺单价”。",
    en: "From the checks: order lines by due date, purchases by the day to arrive. Quantity is ordered less needed (bags beyond their float, cartons not as needed). Cost is the surplus at the purchase's own price (else amount ÷ quantity); order sheets have no price of packaging and none is guessed: “no price”.",
  },
  undated: {
    "zh-CN": "{count} 处偏差的行没有日期，不在任何月份里。",
    en: "{count} deviations are on rows without a date and in no month.",
  },
} as const satisfies Record<string, Text>;

/** Bags and cartons ordered otherwise than needed, packaging late, and what the surplus cost; nothing where none is kept. */
export const packaging: ReviewSection = {
  id: "packaging",
  heading: { "zh-CN": "包材偏差", en: "Packaging deviations" },
  blocks: (facts) => {
    const { packaging: found, say } = facts;
    if (!found) return [];
    const rows = deviationKinds.flatMap((_, at) => kindRows(facts, found.groups[at] ?? [], at));
    const table: Block = {
      kind: "table",
      id: "packagingKinds",
      columns: [
        { id: "kind", label: say(texts.kind), width: gridWidth(0, 2) },
        { id: "count", label: say(texts.count), width: gridWidth(2), bar: true },
        { id: "quantity", label: say(texts.quantity), width: gridWidth(3) },
        { id: "days", label: say(texts.days), width: gridWidth(4) },
        { id: "priceless", label: say(texts.priceless), width: gridWidth(5) },
        { id: "currency", label: say(fieldOf("currency").label), width: gridWidth(6) },
        { id: "cost", label: say(texts.cost), width: gridWidth(7) },
      ],
      rows,
      empty: say(texts.none),
    };
    const undated = found.undated;
    return [
      table,
      ...(undated > 0 ? [{ kind: "note", text: say(texts.undated, { count: undated }) } as const] : []),
      { kind: "note", text: say(texts.rule) },
    ];
  },
};

/** One row a kind, and one more for each further currency of its cost; none where nothing was found. */
function kindRows(
  facts: ReviewFacts,
  items: readonly Deviation[],
  at: number,
): readonly (readonly ReportCell[])[] {
  const kind = deviationKinds[at];
  if (!kind || items.length === 0) return [];
  const priced = items.filter(({ cost }) => !Number.isNaN(cost));
  const over = items.filter(({ difference }) => difference > 0);
  const sums = sumsByCurrency(
    priced,
    ({ currency }) => currency,
    ({ cost }) => cost,
  );
  const days = Math.max(...items.map(({ days: late }) => (Number.isNaN(late) ? -1 : late)));
  const [[currency, cost] = [null, null], ...more] = sums;
  const blank = textCell(null);
  return [
    [
      textCell(facts.say(kind.label)),
      countLink(items.length, groupsLink(deviationListing(facts), at)),
      numberCell(
        kind.measure === "quantity" ? items.reduce((sum, { difference }) => sum + difference, 0) : null,
        "quantity",
      ),
      numberCell(kind.measure === "days" && days >= 0 ? days : null, "days"),
      numberCell(over.length > priced.length ? over.length - priced.length : null, "count", {
        tone: "warning",
      }),
      textCell(currency),
      numberCell(cost, "money"),
    ],
    ...more.map(([name, sum]) => [
      blank,
      blank,
      blank,
      blank,
      blank,
      textCell(name),
      numberCell(sum, "money"),
    ]),
  ];
}
