import { calendarDate } from "../dates/day";
import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import { foldText } from "../orders/values/fold";
import type { RiskLine, RiskTable } from "./risk-line";

/** Something a line shares with past lines. */
export interface Factor {
  readonly id: string;
  readonly label: Text;
  /** What the line shares; null where the workbook does not say. */
  readonly valueOf: (
    line: RiskLine,
    tables: readonly RiskTable[],
    bounds: readonly number[],
  ) => string | null;
}

function textFactor(id: string, label: Text, fields: readonly FieldId[]): Factor {
  return {
    id,
    label,
    valueOf: ({ table, line }, tables) => {
      const columns = tables[table]?.lines.columns;
      for (const field of fields) {
        const column = columns?.[field];
        const text = column?.kind === "text" ? column.texts[line] : null;
        if (text) return foldText(text);
      }
      return null;
    },
  };
}

/** What may tell late lines from others. A new factor is a line here. Source: domain.md, section 3, 7. */
export const factors: readonly Factor[] = [
  textFactor("customer", { "zh-CN": "客户", en: "Customer" }, ["customer"]),
  textFactor("product", { "zh-CN": "产品", en: "Product" }, ["productCode", "productName"]),
  textFactor("supplier", { "zh-CN": "供应商", en: "Supplier" }, ["supplier"]),
  {
    id: "quantity",
    label: { "zh-CN": "数量大小", en: "Size of the order" },
    valueOf: (line, tables, bounds) => {
      const quantity = orderQuantity(line, tables);
      return quantity > 0 ? String(bounds.filter((bound) => quantity > bound).length) : null;
    },
  },
  {
    id: "season",
    label: { "zh-CN": "交期月份", en: "Month due" },
    valueOf: ({ due }) => String(calendarDate(due).month),
  },
];

/** NaN where the workbook does not say. */
export function orderQuantity({ table, line }: RiskLine, tables: readonly RiskTable[]): number {
  return tables[table]?.lines.columns.orderQty?.values[line] ?? Number.NaN;
}

/** The three quantities that part the past lines' quantities in four equal classes; ascending. */
export function quantityBounds(lines: readonly RiskLine[], tables: readonly RiskTable[]): readonly number[] {
  const known = Float64Array.from(
    lines.map((line) => orderQuantity(line, tables)).filter((quantity) => quantity > 0),
  ).sort();
  if (known.length === 0) return [];
  return [0.25, 0.5, 0.75].map((share) => known[Math.floor((known.length - 1) * share)] ?? Number.NaN);
}
