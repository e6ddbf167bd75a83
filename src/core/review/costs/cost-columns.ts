import { productText, textAt } from "../../documents/desk/line-values";
import type { Text } from "../../lang";
import { costNames } from "../../money/cost-sources";
import { fieldOf } from "../../orders/fields";
import { numberCell, textCell } from "../../report/cells";
import { fileColumn, placeColumn, type ListColumn } from "../listing";
import type { Cost } from "./month-costs";

const texts = {
  kind: { "zh-CN": "费用", en: "Cost" },
  product: { "zh-CN": "品名规格", en: "Product" },
} as const satisfies Record<string, Text>;

/** What a cost is. */
export function kindColumn<T>(costOf: (item: T) => Cost): ListColumn<T> {
  return {
    id: "kind",
    label: texts.kind,
    width: 12,
    cell: (item, say) => textCell(say(costNames[costOf(item).kind])),
  };
}

/** How much it is, and of what. */
export function amountColumns<T>(costOf: (item: T) => Cost): readonly ListColumn<T>[] {
  return [
    {
      id: "amount",
      label: fieldOf("amount").label,
      width: 12,
      cell: (item) => numberCell(costOf(item).amount, "money"),
    },
    {
      id: "currency",
      label: fieldOf("currency").label,
      width: 9,
      cell: (item) => textCell(costOf(item).currency),
    },
    {
      id: "orderNo",
      label: fieldOf("orderNo").label,
      width: 16,
      cell: (item) => textCell(textAt(costOf(item).row, "orderNo")),
    },
    {
      id: "customer",
      label: fieldOf("customer").label,
      width: 16,
      cell: (item) => textCell(textAt(costOf(item).row, "customer")),
    },
    {
      id: "product",
      label: texts.product,
      width: 24,
      cell: (item) => textCell(productText(costOf(item).row)),
    },
  ];
}

/** Where it stands. */
export function placeColumns<T>(costOf: (item: T) => Cost): readonly ListColumn<T>[] {
  return [fileColumn((item) => costOf(item).row), placeColumn((item) => costOf(item).row)];
}
