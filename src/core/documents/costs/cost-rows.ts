import type { Text } from "../../lang";
import { costNames } from "../../money/cost-sources";
import type { CostEntry } from "../../money/cost-entries";
import { numberCell, textCell } from "../../report/cells";
import { sourceColumn } from "../desk/all-rows";
import type { Desk, DeskTable, Line } from "../desk/desk";
import { productText, textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";

const texts = {
  what: { "zh-CN": "费用", en: "Cost" },
  amount: { "zh-CN": "金额", en: "Amount" },
  none: { "zh-CN": "（未写）", en: "(not said)" },
} as const satisfies Record<string, Text>;

/** A cost with its row on the desk. */
export type CostRow<C extends CostEntry = CostEntry> = Omit<C, "line" | "table"> & { readonly line: Line };

/** Costs as rows of the desk. */
export function costRows<C extends CostEntry>(
  { tables }: Desk,
  entries: readonly C[],
): readonly CostRow<C>[] {
  const tableOf = new Map(tables.map((table) => [table.lines, table] as const));
  return entries.flatMap(({ table, line: at, ...entry }): readonly CostRow<C>[] => {
    const own: DeskTable | undefined = tableOf.get(table);
    return own ? [{ ...entry, line: { table: own, at } }] : [];
  });
}

/** The cell of a cost, and what it is. */
export const costRowColumns: readonly Column<CostRow>[] = [
  sourceColumn(({ line }) => line),
  { id: "order", label: fieldLabel("orderNo"), width: 14, cell: ({ orderNo }) => textCell(orderNo) },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 16,
    cell: ({ line }) => textCell(textAt(line, "customer")),
  },
  {
    id: "product",
    label: { "zh-CN": "品名规格", en: "Product" },
    width: 20,
    cell: ({ line }) => textCell(productText(line)),
  },
  { id: "what", label: texts.what, width: 10, cell: ({ kind }, { say }) => textCell(say(costNames[kind])) },
  { id: "amount", label: texts.amount, width: 12, cell: ({ amount }) => numberCell(amount, "money") },
  {
    id: "currency",
    label: fieldLabel("currency"),
    width: 9,
    cell: ({ currency }, { say }) =>
      textCell(currency || say(texts.none), currency === "" ? { tone: "muted" } : {}),
  },
];
