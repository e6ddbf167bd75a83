import type { Area } from "../sheet/cells";
import type { PlacedFormula } from "./formula";
import type { ReportStyle } from "./styles";
import type { PlacedValidation } from "./validation";

/** Height in points of a row that `rowHeights` does not name. */
export const standardRowHeight = 18;

/** Margins of every printed page, in inches. */
export const pageMargins = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.7,
  header: 0.3,
  footer: 0.35,
} as const;

/** Cells of a sheet of this report, or of the workbook the report is about. */
export interface PlacedLink {
  readonly in: "report" | "workbook";
  readonly sheet: string;
  readonly area: Area;
}

/** One cell of a laid-out report sheet: row 1-based, column 0-based. Text is text, whatever it begins with. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** Days are serials of the 1900 system, in a `day` style. */
  readonly value: string | number | null;
  /** How the value is reckoned on the sheet itself, where it is. */
  readonly formula?: PlacedFormula;
  readonly style: ReportStyle;
  readonly link?: PlacedLink;
}

/** A column of cells a chart draws: on a sheet of this report, by its name. */
export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
}

export interface PlacedChart {
  readonly type: "column" | "bar" | "line";
  readonly title: string;
  /** Cells the chart covers. */
  readonly anchor: Area;
  readonly categories: ChartRange;
  readonly series: readonly { readonly name: ChartRange; readonly values: ChartRange }[];
  /** Excel number format code of the value axis. */
  readonly numberFormat: string;
}

export interface PlacedPrint {
  /** A4; fitted to one page across. */
  readonly landscape: boolean;
  /** Rows repeated on every page, 1-based; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a new page, 1-based. */
  readonly pageStarts: readonly number[];
  /** Excel header and footer codes: `&A` sheet name, `&P` page, `&N` pages. */
  readonly footer: { readonly left: string; readonly right: string };
}

/** A report sheet with every cell, width and chart in its place. Hosts only write it. */
export interface PlacedSheet {
  readonly name: string;
  /** Whose sheet it is once it is made: Gendan finds, leaves out and replaces its own; a team's is like any other. */
  readonly owner: "gendan" | "team";
  /** Width of each column from the first, in characters. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that are not of the standard height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly charts: readonly PlacedChart[];
  readonly dataBars: readonly Area[];
  readonly validations: readonly PlacedValidation[];
  readonly filter: Area | null;
  /** Rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  readonly print: PlacedPrint;
}
