import type { Text } from "../../lang";
import { costNames } from "../../money/cost-sources";
import { fieldOf } from "../../orders/fields";
import { numberCell, textCell } from "../../report/cells";
import type { ListColumn } from "../listing";
import { rowColumns } from "../row-columns";
import type { Cost } from "./month-costs";

const what: Text = { "zh-CN": "费用", en: "Cost" };

/** Columns of an item's cost: what it is, how much and of what, and where it stands. */
export function costColumns<T>(costOf: (item: T) => Cost) {
  const row = rowColumns((item: T) => costOf(item).row);
  const kind: ListColumn<T> = {
    id: "kind",
    label: what,
    width: 12,
    cell: (item, say) => textCell(say(costNames[costOf(item).kind])),
  };
  const amounts: readonly ListColumn<T>[] = [
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
    row.text("orderNo", 16),
    row.text("customer", 16),
    row.product(24),
  ];
  return { kind, amounts, place: row.place };
}
