import type { Delivery } from "./delivery/delivery";
import type { FieldId } from "./orders/fields";
import type { OrderLines } from "./orders/lines";
import type { Finding } from "./rules/rule";

/** A rule that could not look, because the table lacks its columns. */
export interface NotChecked {
  readonly code: string;
  readonly missing: readonly FieldId[];
}

/** One table of order lines after every rule looked at it. */
export interface CheckedTable {
  readonly lines: OrderLines;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly delivery: Delivery;
}
