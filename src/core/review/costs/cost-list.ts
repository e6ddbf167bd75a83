import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { productText, textAt } from "../../documents/desk/line-values";
import { numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import { fileColumn, placeColumn, type Listing } from "../listing";
import type { Cost } from "./month-costs";

const texts = {
  title: { "zh-CN": "本月额外费用", en: "Extra costs of the month" },
  kind: { "zh-CN": "费用", en: "Cost" },
} as const satisfies Record<string, Text>;

/** The rows that keep the month's costs, sum by sum as the table of costs has them. */
export function costListing({ costs }: Pick<ReviewFacts, "costs">): Listing<Cost> {
  return {
    id: "costRows",
    title: texts.title,
    columns: [
      { id: "kind", label: texts.kind, width: 12, cell: ({ kind }, say) => textCell(say(kind.label)) },
      {
        id: "bearer",
        label: fieldOf("responsible").label,
        width: 12,
        cell: ({ bearer }) => textCell(bearer),
      },
      {
        id: "amount",
        label: fieldOf("amount").label,
        width: 12,
        cell: ({ amount }) => numberCell(amount, "money"),
      },
      {
        id: "currency",
        label: fieldOf("currency").label,
        width: 9,
        cell: ({ currency }) => textCell(currency),
      },
      {
        id: "orderNo",
        label: fieldOf("orderNo").label,
        width: 16,
        cell: ({ row }) => textCell(textAt(row, "orderNo")),
      },
      {
        id: "customer",
        label: fieldOf("customer").label,
        width: 16,
        cell: ({ row }) => textCell(textAt(row, "customer")),
      },
      {
        id: "product",
        label: { "zh-CN": "品名规格", en: "Product" },
        width: 24,
        cell: ({ row }) => textCell(productText(row)),
      },
      fileColumn(({ row }) => row),
      placeColumn(({ row }) => row),
    ],
    groups: (costs ?? []).map((sum) => sum.costs),
  };
}
