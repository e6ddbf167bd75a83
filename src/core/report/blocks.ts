import type { Day } from "../dates/day";

/** Where a figure or a row of a report leads. */
export type ReportLink =
  | { readonly to: "cell"; readonly sheet: string; readonly row: number; readonly column: number }
  /** Rows `first` to `last` (0-based) of a table block of this report, on whichever of its sheets. */
  | { readonly to: "rows"; readonly table: string; readonly first: number; readonly last: number }
  | { readonly to: "table"; readonly table: string };

/**
 * Number formats of report cells: whole number, quantity, 0.0 %, m³ with 3 decimals, money with 2, kg, days, and a
 * mean of days with 1.
 */
export type NumberFormat =
  "count" | "quantity" | "percent" | "volume" | "money" | "weight" | "days" | "meanDays";

export type Tone = "plain" | "good" | "warning" | "bad" | "muted";

export type ReportCell = ReportValue & { readonly link?: ReportLink; readonly tone?: Tone };

/** `none` is "no data": it stays blank, never a false zero. */
export type ReportValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "none" };

export interface FigureItem {
  readonly id: string;
  readonly label: string;
  readonly value: ReportCell;
  /** How the figure is counted, in words; printed beside it. */
  readonly definition: string;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** Draw a data bar behind the numbers. */
  readonly bar?: boolean;
  /** Its total is the sum of its rows, whole numbers all, and is written as one. */
  readonly sums?: boolean;
  /** Each of its numbers is one column's over another's, by their ids, and is written as such. */
  readonly ratio?: { readonly part: string; readonly whole: string };
}

/** One blank of a form, filled in; a text of nothing is left to be written by hand. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly text: string;
      /** Begin a page with it when printed. */
      readonly newPage?: boolean;
    }
  | { readonly kind: "note"; readonly text: string; readonly link?: ReportLink }
  | { readonly kind: "figures"; readonly items: readonly FigureItem[] }
  /** The head of a form: label and text, several pairs to a row. */
  | { readonly kind: "facts"; readonly items: readonly Fact[] }
  /** Places to sign, side by side, each with one for the date. */
  | { readonly kind: "signatures"; readonly labels: readonly string[]; readonly dateLabel: string }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** Sums of the columns: a row of its own under the rows, outside the filter and the charts. */
      readonly total?: readonly ReportCell[];
      /** Said in place of the rows when there are none. */
      readonly empty: string;
      /** Offer Excel's filter on the header; at most one table of a sheet. */
      readonly filter?: boolean;
    }
  | {
      readonly kind: "chart";
      readonly type: "column" | "bar" | "line";
      readonly title: string;
      /** The table block it draws, by id; column ids of categories and series. */
      readonly table: string;
      readonly categories: string;
      readonly series: readonly string[];
      /** Draw only the table's first rows, so many; all of them when not said. */
      readonly rows?: number;
      readonly format: NumberFormat;
    };

export type BlockOf<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

export interface ReportSheet {
  readonly name: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Sheets of one report, in order. The same blocks go to every host. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
}
