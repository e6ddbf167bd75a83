import type { FieldId } from "../orders/fields";
import type { OrderLines } from "../orders/lines";
import { unitKind } from "../orders/values/units";
import { currencyOf, currencyReader } from "./currency";

/**
 * What the lines of a table say a cost is in, see `currencyOf`: the cell, else the header, else the column of cost
 * currencies; empty where none does. A row that is no order's has one currency only; an order's is that of its price.
 */
export function costCurrencies({ columns, kind }: OrderLines, field: FieldId): (line: number) => string {
  const read = currencyReader();
  const column = columns[field];
  const cells = column?.kind === "number" ? column.cellUnits : null;
  const inHeader = markOf(column?.unit);
  return (line) => {
    const marked = markOf(cells?.get(line)) || inHeader || read(columns.costCurrency?.texts[line]);
    return marked !== "" || kind === "orders" ? marked : read(columns.currency?.texts[line]);
  };
}

/** The same of one line, or else the currency of the row, be it an order's. */
export function rowCurrency(table: OrderLines, field: FieldId, line: number): string {
  return costCurrencies(table, field)(line) || currencyOf(table.columns.currency?.texts[line]);
}

/** The currency of a unit (`元`, `元/柜`); empty for a unit that is no money. */
function markOf(unit: string | null | undefined): string {
  if (!unit) return "";
  const [money = ""] = unit.split("/");
  return unitKind(money) === "money" ? currencyOf(money) : "";
}
