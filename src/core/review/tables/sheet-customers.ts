import { reading, type OrderLines, type TextColumn } from "../../orders/lines";
import { foldText } from "../../orders/values/fold";

/** Names that say what a sheet is, not whose: `Sheet1`, `订单明细`, `5月`, `2025`. */
const noCustomer = [
  /^(?:sheet|工作表|表)? ?\d*$/i,
  /^[\d\s./年季度q-]+$/i,
  /订单|明细|汇总|合计|总表|台账|跟踪|计划|库存|月|副本/,
  /(?<![a-z])(?:orders?|details?|summary|total|list|data|copy)(?![a-z])/i,
  /(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?![a-z])/i,
];

/**
 * Whether the sheets of a workbook are named after customers: several hold orders, none of them has a column (or a
 * form's field) of customers, and each is named after something else than what it holds.
 *
 * @param tables - the tables of orders of one workbook
 */
export function sheetsAreCustomers(tables: readonly OrderLines[]): boolean {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return (
    sheets.size > 1 &&
    tables.every(({ columns }) => columns.customer === undefined) &&
    [...sheets].every((sheet) => !noCustomer.some((pattern) => pattern.test(foldText(sheet))))
  );
}

/** The lines with the sheet's name in place of the customer no column names. */
export function withSheetAsCustomer(lines: OrderLines): OrderLines {
  const name = foldText(lines.sheet);
  const customer: TextColumn = {
    kind: "text",
    field: "customer",
    column: lines.table.area.firstColumn,
    readings: new Uint8Array(lines.count).fill(reading.carried),
    words: new Map(),
    unit: null,
    texts: Array<string>(lines.count).fill(name),
  };
  return { ...lines, columns: { ...lines.columns, customer } };
}
