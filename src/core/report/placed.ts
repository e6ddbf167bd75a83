import type { Area } from "../sheet/cells";
import type { ReportStyle } from "./styles";

/** One cell of a laid-out report sheet: row 1-based, column 0-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: ReportStyle;
  /** Inside the same workbook: a sheet (by name) and an area on it. */
  readonly link?: PlacedLink;
}

export interface PlacedLink {
  readonly sheet: string;
  readonly area: Area;
}

export interface PlacedChart {
  readonly type: "column" | "bar" | "line";
  readonly title: string;
  /** Cells the chart covers. */
  readonly anchor: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: Area; readonly values: Area }[];
  /** Excel number format code of the value axis. */
  readonly numberFormat: string;
}

/** A report sheet with every cell, width and chart in its place. Hosts only write it. */
export interface PlacedSheet {
  readonly name: string;
  /** Width of each column from the first, in characters. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that need more than one line. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly charts: readonly PlacedChart[];
  readonly dataBars: readonly Area[];
  readonly filter: Area | null;
  /** Rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** Rows repeated on every page, 1-based; null for none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    readonly footer: string;
  };
}
