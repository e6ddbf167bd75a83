import type { CheckedTable } from "../../../src/core/check";
import { checkedTable } from "../../support/checked-table";

/**
 * A small workbook every number of which can be counted by hand. Line, in June 2025 seen from 5 July:
 * 0, 1 in full; 2 late by 4 days; 3 shipped in time but short, overdue by 15 days; 4 open, overdue by 5 days;
 * 5 on time, quantity not kept; 6 done, no date; 7 cancelled; 8 no due date; 9 May, on time; 10 May, late;
 * 11 June last year, on time; 12 overdue since August last year, 338 days; 13 due on 5 July; 14 due on 8 July.
 */
const rows = [
  ["A01", "甲", "小赵", "湿巾", 100, 100, "2025-06-05", "2025-06-03"],
  ["A02", "甲", "小钱", "湿巾", 200, 200, "2025-06-10", "2025-06-10"],
  ["A03", "乙", "小赵", "干巾", 300, 300, "2025-06-12", "2025-06-16"],
  ["A04", "乙", "小赵", "干巾", 100, 60, "2025-06-20", "2025-06-18"],
  ["A05", "丙", "小钱", "床单", 50, 0, "2025-06-30", null],
  ["A06", "丙", "小钱", "床单", 50, null, "2025-06-15", "2025-06-14"],
  ["A07", "甲", null, "湿巾", 100, 100, "2025-06-25", null],
  ["A08", "甲", "小赵", "湿巾", 700, 0, "2025-06-11", null],
  ["A09", "乙", "小赵", "干巾", 100, 0, null, null],
  ["A10", "甲", "小赵", "湿巾", 100, 100, "2025-05-10", "2025-05-08"],
  ["A11", "甲", "小赵", "湿巾", 100, 100, "2025-05-20", "2025-05-25"],
  ["A12", "乙", "小钱", "湿巾", 100, 100, "2024-06-15", "2024-06-15"],
  ["A13", "丙", "小钱", "床单", 100, 0, "2024-08-01", null],
  ["A14", "甲", "小赵", "湿巾", 100, 0, "2025-07-05", null],
  ["A15", "甲", "小赵", "湿巾", 100, 0, "2025-07-08", null],
] as const;

const fields = [
  "orderNo",
  "customer",
  "clerk",
  "productName",
  "orderQty",
  "shippedQty",
  "requiredDate",
  "actualShipDate",
] as const;

/** The workbook as checked on a day; errors at lines 2 (two) and 4, a warning at line 0, an error off the lines. */
export function juneTable(
  asOf: string,
  order: readonly number[] = rows.map((_, line) => line),
): CheckedTable {
  const columns = Object.fromEntries(
    fields.map((field, index) => [field, order.map((line) => rows[line]?.[index] ?? null)]),
  );
  const at = (line: number) => ({ line: order.indexOf(line) });
  return checkedTable(columns, {
    asOf,
    cancelled: [order.indexOf(7)],
    findings: [
      { at: at(2), severity: "error", code: "ship-before-order" },
      { at: at(2), severity: "error", code: "ship-before-order" },
      { at: at(4), severity: "error", code: "missing-material" },
      { at: at(0), severity: "warning", code: "missing-size" },
      { at: { row: 900 }, severity: "error", code: "amount-differs" },
    ],
    notChecked: [{ code: "carton-order-differs", missing: ["cartonSize", "cartonsOrdered"] }],
  });
}
