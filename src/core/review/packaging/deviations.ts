import { numberAt } from "../../documents/desk/line-values";
import type { Finding } from "../../rules/rule";
import { rowCurrency } from "../../money/row-currency";
import type { Month } from "../month";
import { isCopy, type ReviewRow, type ReviewTable } from "../tables/review-table";
import { deviationKind, deviationKinds } from "./deviation-kinds";

export interface Deviation {
  readonly row: ReviewRow;
  readonly finding: Finding;
  /** Ordered less needed; NaN where the kind is not of quantities. */
  readonly difference: number;
  /** Days late; NaN where the finding does not tell. */
  readonly days: number;
  /** What one costs by the row's own purchase; NaN where the workbook does not say. */
  readonly price: number;
  /** What was ordered beyond the need, at that price; NaN where it is not known, or nothing is over. */
  readonly cost: number;
  readonly currency: string | null;
}

export interface PackagingDeviations {
  /** One list a kind, see `deviationKinds`. */
  readonly groups: readonly (readonly Deviation[])[];
  /** Rows that can be of no month. */
  readonly undated: number;
}

/** Columns without which no deviation of packaging can be told. */
const telling = [
  "bagsOrdered",
  "cartonsOrdered",
  "bagArrivalDate",
  "cartonArrivalDate",
  "plateDueDate",
] as const;

/**
 * What the checks found of packaging on rows of the month: of order lines due in it, of purchases to arrive in it.
 * Null where no table keeps purchases of packaging.
 */
export function packagingDeviations(
  tables: readonly ReviewTable[],
  { first, last }: Month,
): PackagingDeviations | null {
  const keeping = tables.filter(
    ({ lines: { kind, columns } }) =>
      kind === "packagingPurchase" || (kind === "orders" && telling.some((field) => columns[field])),
  );
  if (keeping.length === 0) return null;
  const groups = deviationKinds.map((): Deviation[] => []);
  let undated = 0;
  for (const table of keeping) {
    let lineOf: Int32Array | null = null;
    for (const finding of table.findings) {
      const kind = deviationKind(finding);
      if (kind === null) continue;
      lineOf ??= linesByRow(table);
      const at = lineOf[finding.row] ?? -1;
      if (at < 0 || table.lines.cancelled[at] === 1 || isCopy(table, at)) continue;
      const row = { table, at };
      const day = dayOf(row);
      if (Number.isNaN(day)) undated += 1;
      else if (day >= first && day <= last) groups[kind]?.push(deviationOf(row, finding));
    }
  }
  return { groups, undated };
}

/** The line of each sheet row; -1 for a row that is none. */
function linesByRow({ lines }: ReviewTable): Int32Array {
  const lineOf = new Int32Array(lines.table.area.lastRow + 1).fill(-1);
  lines.rows.forEach((row, line) => (lineOf[row] = line));
  return lineOf;
}

function dayOf(row: ReviewRow): number {
  const due = numberAt(row, "requiredDate");
  return Number.isNaN(due) && row.table.lines.kind !== "orders" ? numberAt(row, "orderDate") : due;
}

function deviationOf(row: ReviewRow, finding: Finding): Deviation {
  const { ordered, needed, days } = finding.args;
  const difference = Number(ordered ?? Number.NaN) - Number(needed ?? Number.NaN);
  const price = row.table.lines.kind === "packagingPurchase" ? priceOf(row) : Number.NaN;
  return {
    row,
    finding,
    difference,
    days: Number(days ?? Number.NaN),
    price,
    cost: difference > 0 ? difference * price : Number.NaN,
    currency: rowCurrency(row.table.lines, "unitPrice", row.at) || null,
  };
}

/** The unit price as written, else the amount over the quantity. */
function priceOf(row: ReviewRow): number {
  const written = numberAt(row, "unitPrice");
  if (!Number.isNaN(written)) return written;
  const quantity = numberAt(row, "orderQty");
  return quantity > 0 ? numberAt(row, "amount") / quantity : Number.NaN;
}
