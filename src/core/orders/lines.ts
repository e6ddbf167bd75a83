import type { Day } from "../dates/day";
import type { Size } from "../packaging/size";
import type { FoundTable } from "../sheet/table";
import type { FieldId, fields } from "./fields";
import type { FormField } from "./form/form-field";
import type { Habit } from "./habits";
import type { MappedColumn, TableKind } from "./understood";

/** How one cell was understood. Kept per line and column, so that nothing is read silently. */
export const reading = {
  blank: 0,
  /** Typed as it should be. */
  exact: 1,
  /** Understood from text (`"2400PCS"`, `"2025.3.5"`): a fix is offered. */
  fromText: 2,
  /** A bare serial in a date column: a fix is offered. */
  bareSerial: 3,
  /** A text date without a year; the year comes from the column's own dates. */
  yearInferred: 4,
  /** Taken from the merged or upper cell. */
  carried: 5,
  /** A word of the trade that stands for a state: `未发货`, `已到`, `TBC`. The word is in `words`. */
  word: 6,
  /** More than one reading is possible (`11/22,12/25`, `3/4/25`): Gendan asks. The text is in `words`. */
  ambiguous: 7,
  /** No reading. The text is in `words`. */
  unreadable: 8,
  /** An error cell (`#REF!`), or a formula without a stored result. The error is in `words`. */
  error: 9,
} as const;
export type Reading = (typeof reading)[keyof typeof reading];

/** One column of the order lines, read once. Arrays have one entry a line. */
interface ColumnBase {
  readonly field: FieldId;
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly readings: Uint8Array;
  /** Line → the cell's own text, where the reading is a word, ambiguous, unreadable or an error. */
  readonly words: ReadonlyMap<number, string>;
  /** Unit named in the header (`毛重KG` → `kg`); null when none is. */
  readonly unit: string | null;
  /** The form above the table holds the value of every line; `column` is then its cell's. */
  readonly form?: FormField;
}

/** Texts and ids, trimmed; null where blank. */
export interface TextColumn extends ColumnBase {
  readonly kind: "text";
  readonly texts: readonly (string | null)[];
}

/**
 * Counts, quantities, money, percentages (0.2 = 20 %), days (see `Day`) and ticks (1 yes, 0 no).
 * NaN where there is no value.
 */
export interface NumberColumn extends ColumnBase {
  readonly kind: "number";
  readonly values: Float64Array;
  /** Line → unit written in the cell, lower case: `"2400PCS"` → `pcs`, `"12包/箱"` → `包/箱`. */
  readonly cellUnits: ReadonlyMap<number, string>;
  /**
   * The header counts by so many (`订单数量(千件)`: 1000), and the values are multiplied by it: 4.8 in the cell is
   * 4800 here. A cell that names its own unit is not. Absent where it is one.
   */
  readonly factor?: number;
  /** Line → the day it was signed, where a day stands in a tick's cell. */
  readonly signedDays?: ReadonlyMap<number, Day>;
}

export interface SizeColumn extends ColumnBase {
  readonly kind: "size";
  readonly sizes: readonly (Size | null)[];
}

export type LineColumn = TextColumn | NumberColumn | SizeColumn;

/** The column type of a field, from its kind. */
export type ColumnOf<F extends FieldId> = (typeof fields)[F]["kind"] extends "id" | "text"
  ? TextColumn
  : (typeof fields)[F]["kind"] extends "size"
    ? SizeColumn
    : NumberColumn;

/** A column whose header is a day, as daily plans have them: the figures of that day. */
export interface DatedColumn {
  /** As it stands. */
  readonly header: string;
  /** NaN where the header is no whole day: a weekday, a month, a date whose year nothing tells. */
  readonly day: Day;
  /** The header does not say the year. */
  readonly isYearInferred: boolean;
  readonly figures: NumberColumn;
}

/**
 * The order lines of one table, column by column. A field the table lacks has no entry.
 * Source: domain.md, section 1.
 */
export interface OrderLines {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly table: FoundTable;
  readonly mapping: readonly MappedColumn[];
  /** Number of lines. */
  readonly count: number;
  /** Sheet row (1-based) of each line. */
  readonly rows: Int32Array;
  readonly columns: { readonly [F in FieldId]?: ColumnOf<F> };
  /** 1 for a line cancelled by its status or by the sheet's own legend. */
  readonly cancelled: Uint8Array;
  /** 1 for a line that a filter or a hand hides. */
  readonly hidden: Uint8Array;
  /** What the sheet's colours and strikethrough say, or might say. */
  readonly habits: readonly Habit[];
  /** What one unit of `orderQty` is, and how that is known. */
  readonly quantityUnit: QuantityUnit;
  /** What stands under headers that are days, left to right; nothing where none is. */
  readonly dated: readonly DatedColumn[];
  /** The day the table's title names, see `titleDay`; NaN for none. */
  readonly titleDay: Day;
}

/** The column of a line's own row to show for the line: its order number's, else the table's first. */
export function lineColumn({ columns: { orderNo }, table }: OrderLines): number {
  return orderNo && !orderNo.form ? orderNo.column : table.area.firstColumn;
}

/**
 * What the order quantity counts. `bags`: sales packs (cartons = quantity ÷ bags per carton).
 * `pieces`: single pieces (bags = quantity ÷ pieces per bag).
 */
export interface QuantityUnit {
  readonly counts: "pieces" | "bags" | "cartons";
  readonly from: "header" | "unitColumn" | "cells" | "cartonCounts" | "assumed";
}
