import type { Day } from "../dates/day";
import type { WorkCalendar } from "../dates/work-calendar";
import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import type { ColumnOf, NumberColumn, OrderLines, SizeColumn } from "../orders/lines";
import type { TableKind } from "../orders/understood";
import type { Size } from "../packaging/size";
import type { StockSheets } from "../planning/stock-sheet";
import type { Settings } from "../settings";

export type Severity = "error" | "warning" | "info";

/** What a rule may know beside the line. */
export interface RuleContext {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
  /** Left out where a table is looked at by itself. */
  readonly stock?: {
    /** Null where the workbook keeps none. */
    readonly sheets: StockSheets | null;
    /** The tables of orders that share it. */
    readonly tables: readonly OrderLines[];
  };
  /** The team's sheets of payments; left out where a table is looked at by itself. */
  readonly payments?: readonly OrderLines[];
}

/** A change that puts the cell right; offered, never made without being asked. */
export interface Fix {
  readonly kind: "setValue";
  /** Days as `YYYY-MM-DD`; hosts write them as date cells. */
  readonly value: string | number;
  readonly type: "text" | "number" | "day";
}

/**
 * Facts a message names: text, numbers, days as `YYYY-MM-DD`. An argument called `field` or `…Field` holds a field
 * id, one called `fields` several with commas between, `orderStatus` a status; a message shows their names.
 */
export type FindingArgs = Readonly<Record<string, string | number>>;

/** One thing found at one cell. The sentence is the rule's text filled with `args`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Sheet column, 0-based; null when the whole row is meant. */
  readonly column: number | null;
  readonly field: FieldId | null;
  readonly args: FindingArgs;
  readonly fix: Fix | null;
  /** The label of a cell in the form above the table: what is found there holds for every line. */
  readonly formLabel?: string;
}

/** What a rule reports of one line. */
export interface RuleReport {
  readonly line: number;
  readonly args: FindingArgs;
  readonly fix?: Fix;
  /** When another severity than the rule's own applies to this line. */
  readonly severity?: Severity;
  /** When another field's cell than the rule's own is meant. */
  readonly field?: FieldId;
}

/**
 * A rule: what it looks at, what it says, and one small function over the columns. A table that lacks a field
 * of `needs` is not checked by the rule, and that is said.
 */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Number of the clerk's duty in domain.md, section 2; 0 for readability of the cells themselves. */
  readonly duty: number;
  /** Kinds of table it looks at. */
  readonly kinds: readonly TableKind[];
  /** The field whose cell is marked; null when each report names its own. */
  readonly field: FieldId | null;
  readonly needs: readonly FieldId[];
  /** Fields a table lacks beyond `needs`, where one of several would do. */
  readonly lacks?: (lines: OrderLines, context: RuleContext) => readonly FieldId[];
  /** A finding of this rule puts the line's delivery at risk. */
  readonly endangersDelivery?: boolean;
  readonly text: Text;
  /** One line on why it matters and what to do, for the pane and the README. */
  readonly help: Text;
  readonly find: (lines: OrderLines, context: RuleContext) => readonly RuleReport[];
}

/** A rule whose code the compiler knows. */
export type RuleOf<C extends string> = Rule & { readonly code: C };

/** What a line rule sees of a field: a number (days and ticks too; NaN = none), a size or a text (null = none). */
export type LineValue<F extends FieldId> =
  ColumnOf<F> extends NumberColumn ? number : ColumnOf<F> extends SizeColumn ? Size | null : string | null;
