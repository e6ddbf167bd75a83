import type { CheckedTable } from "../../check";
import type { LinePlace } from "../../documents/line-list/grouped-lines";
import type { SourceTable } from "../../documents/line-list/source-table";
import { copiesIn, type Copies } from "./copies";
import type { ReviewTable } from "./review-table";
import { sheetMonth } from "./sheet-month";
import { sheetsAreCustomers, withSheetAsCustomer } from "./sheet-customers";

export interface ReviewTables extends Copies {
  /** Tables of orders: what is counted. */
  readonly orders: readonly ReviewTable[];
  /** Tables of other kinds: logs of exceptions, purchases and what the review has no use for. */
  readonly others: readonly ReviewTable[];
}

/**
 * The tables a review draws on, with what their sheets' names say, and the lines that stand in several of them.
 *
 * @param files - file name of each table
 * @param home - the file whose rows can be linked; null for none
 */
export function reviewTables(
  checked: readonly CheckedTable[],
  files: readonly string[],
  home: string | null,
): ReviewTables {
  const sources = checked.map((table, t): SourceTable => {
    const file = files[t] ?? "";
    return { ...table, file, linked: file === home };
  });
  const ofOrders = sources.filter(({ lines }) => lines.kind === "orders");
  const named = customerFiles(ofOrders);
  const found = copiesIn(ofOrders);
  const masks = masksOf(
    ofOrders,
    found.copies.map(({ left }) => left),
  );
  return {
    ...found,
    orders: ofOrders.map((table, t) => {
      const customerIsSheet = named.has(table.file);
      return {
        ...table,
        lines: customerIsSheet ? withSheetAsCustomer(table.lines) : table.lines,
        copies: masks[t] ?? null,
        sheetMonth: sheetMonth(table.lines.sheet, table.file, table.lines),
        customerIsSheet,
      };
    }),
    others: sources
      .filter(({ lines }) => lines.kind !== "orders")
      .map((table) => ({ ...table, copies: null, sheetMonth: null, customerIsSheet: false })),
  };
}

/** Files whose sheets are named after customers. */
function customerFiles(orders: readonly SourceTable[]): ReadonlySet<string> {
  const files = [...new Set(orders.map(({ file }) => file))];
  return new Set(
    files.filter((file) =>
      sheetsAreCustomers(orders.filter((table) => table.file === file).map(({ lines }) => lines)),
    ),
  );
}

function masksOf(tables: readonly SourceTable[], left: readonly LinePlace[]): readonly (Uint8Array | null)[] {
  const masks = tables.map((): Uint8Array | null => null);
  for (const { table, line } of left) {
    const mask = masks[table] ?? new Uint8Array(tables[table]?.lines.count ?? 0);
    mask[line] = 1;
    masks[table] = mask;
  }
  return masks;
}
