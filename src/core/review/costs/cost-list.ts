import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { Listing } from "../listing";
import { placeText } from "../row-columns";
import { costColumns } from "./cost-columns";
import type { Cost, LeftOutCost } from "./month-costs";

const texts = {
  title: { "zh-CN": "本月额外费用", en: "Extra costs of the month" },
  leftOut: { "zh-CN": "没有计入的费用", en: "Costs left out" },
  why: { "zh-CN": "原因", en: "Why" },
  elsewhere: { "zh-CN": "同一订单另一处已计", en: "counted elsewhere for the order" },
  within: { "zh-CN": "已含在损失金额里", en: "within the loss" },
  undated: { "zh-CN": "没有日期，归不到月份", en: "no date, so in no month" },
  counted: { "zh-CN": "计入的那一笔", en: "Counted in its place" },
  place: { "zh-CN": "{place}：{amount}", en: "{place}: {amount}" },
} as const satisfies Record<string, Text>;

type Costs = Pick<ReviewFacts, "costs">;

const own = costColumns((cost: Cost) => cost);

/** The rows that keep the month's costs, sum by sum as the table of costs has them. */
export function costListing({ costs }: Costs): Listing<Cost> {
  return {
    id: "costRows",
    title: texts.title,
    columns: [
      own.kind,
      {
        id: "bearer",
        label: fieldOf("bornBy").label,
        width: 12,
        cell: ({ bearer }) => textCell(bearer),
      },
      ...own.amounts,
      ...own.place,
    ],
    groups: costs?.sums.map((sum) => sum.costs) ?? [],
  };
}

const left = costColumns(({ cost }: LeftOutCost) => cost);

/** Costs in no sum: first what is told twice, then what no month can be told of. */
export function leftOutListing({ costs }: Costs): Listing<LeftOutCost> {
  return {
    id: "costsLeftOut",
    title: texts.leftOut,
    columns: [
      {
        id: "why",
        label: texts.why,
        width: 20,
        cell: (item, say) => textCell(say(texts[whyOf(item)]), { tone: "muted" }),
      },
      left.kind,
      ...left.amounts,
      {
        id: "counted",
        label: texts.counted,
        width: 26,
        cell: ({ counted }, say) =>
          textCell(
            counted &&
              say(texts.place, {
                place: placeText(counted.row, say),
                amount: counted.amount.toLocaleString("en-US"),
              }),
          ),
      },
      ...left.place,
    ],
    groups: costs ? [costs.toldTwice, costs.undated] : [],
  };
}

function whyOf({ cost, counted }: LeftOutCost): "elsewhere" | "within" | "undated" {
  if (!counted) return "undated";
  return counted.kind === cost.kind ? "elsewhere" : "within";
}
