import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { numberCell, textCell } from "../../report/cells";
import { findingText } from "../../rules/finding-text";
import type { ReviewFacts } from "../facts";
import type { Listing } from "../listing";
import { rowColumns } from "../row-columns";
import type { Deviation } from "./deviations";

const texts = {
  title: {
    "zh-CN": "包材偏差：本月交期的订单行、本月要求到货的采购",
    en: "Packaging deviations of the month",
  },
  words: { "zh-CN": "偏差", en: "What was found" },
  price: { "zh-CN": "采购单价", en: "Price paid" },
  cost: { "zh-CN": "多订金额", en: "Cost of the surplus" },
} as const satisfies Record<string, Text>;

const row = rowColumns((item: Deviation) => item.row);

/** The rows of the month where packaging went otherwise than ordered, kind by kind. */
export function deviationListing({
  packaging,
  lang,
}: Pick<ReviewFacts, "packaging" | "lang">): Listing<Deviation> {
  return {
    id: "packaging",
    title: texts.title,
    columns: [
      row.text("orderNo", 14),
      row.text("supplier", 12),
      row.product(22),
      {
        id: "words",
        label: texts.words,
        width: 40,
        cell: ({ finding }) => textCell(findingText(finding, lang)),
      },
      {
        id: "price",
        label: texts.price,
        width: 10,
        cell: ({ price, difference }) => numberCell(difference > 0 ? price : null, "money"),
      },
      { id: "cost", label: texts.cost, width: 12, cell: ({ cost }) => numberCell(cost, "money") },
      {
        id: "currency",
        label: fieldOf("currency").label,
        width: 9,
        cell: ({ currency, cost }) => textCell(Number.isNaN(cost) ? null : currency),
      },
      ...row.place,
    ],
    groups: packaging?.groups ?? [],
  };
}
