import type { Day } from "../dates/day";
import type { FoundTable } from "../sheet/table";
import type { FieldId } from "./fields";
import type { FormField } from "./form/form-field";
import type { LayoutChange } from "./layouts/recall-layout";

/** What a table keeps. `other`: a table, but none Gendan works on. */
export const tableKinds = [
  "orders",
  "packagingPurchase",
  "dispatch",
  "stock",
  "exceptions",
  "packingList",
  "capacity",
  "drivers",
  "calendar",
  "payments",
  "samples",
  "quotes",
  "other",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** How one column was understood. */
export interface MappedColumn {
  /** Sheet column, 0-based. */
  readonly column: number;
  /** The header as a person reads it; parts of a two-row header joined by a space. */
  readonly header: string;
  /** null: none of ours, or the loser of a competition. */
  readonly field: FieldId | null;
  /** 0 to 1. Of the columns at 0.9 and above, at most 1 in 100 may be wrong. */
  readonly confidence: number;
  /** Unit named in the header, lower case (`kg`, `cm`, `mm`, `m³`, `pcs`); null when none is. */
  readonly unit: string | null;
  /** How many of its unit one counts, where the header says so (`订单数量(千件)`: 1000); absent where it is one. */
  readonly factor?: number;
  /** Other fields it could be, best first. */
  readonly alternatives: readonly { readonly field: FieldId; readonly confidence: number }[];
  /**
   * For a column of no field, the field it might be: one that another column was taken for, or one that its header
   * hints at and no column has. The user is asked.
   */
  readonly alternativeTo: FieldId | null;
  /** How many of the column's data cells are what. */
  readonly reads: ColumnReads;
}

export interface ColumnReads {
  readonly text: number;
  readonly number: number;
  readonly date: number;
  readonly blank: number;
  readonly unreadable: number;
}

export interface UnderstoodTable {
  readonly kind: TableKind;
  readonly table: FoundTable;
  readonly columns: readonly MappedColumn[];
  /** What stands in the form above the table and holds for every line; only fields that no column has. */
  readonly formFields: readonly FormField[];
  /** Fields every order line should have and this table does not. */
  readonly missingFields: readonly FieldId[];
  /** Sheet columns (0-based) that are days: dates stand as their headers, as in a daily plan. */
  readonly datedColumns: readonly number[];
  /** The day the table's title names, see `titleDay`; NaN for none. */
  readonly titleDay: Day;
  /** What is different since the table's layout was kept; null where it was met for the first time. */
  readonly change: LayoutChange | null;
}
