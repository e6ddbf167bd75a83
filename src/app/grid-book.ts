import { plainStyle, type Area, type CellStyle, type CellValue, type Severity } from "../core";

export const borderStyles = [
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;
export type BorderStyle = (typeof borderStyles)[number];

export interface BorderLine {
  readonly style: BorderStyle;
  /** `RRGGBB`; null when automatic. */
  readonly color: string | null;
}

export const borderSides = ["top", "right", "bottom", "left"] as const;
export type BorderSide = (typeof borderSides)[number];
export type Borders = Readonly<Partial<Record<BorderSide, BorderLine>>>;

export const horizontalAligns = ["left", "center", "right", "justify", "distributed", "fill"] as const;
export type HorizontalAlign = (typeof horizontalAligns)[number];
export const verticalAligns = ["top", "center", "bottom", "justify", "distributed"] as const;
export type VerticalAlign = (typeof verticalAligns)[number];

/** All that a grid draws of a cell beside what it holds. */
export interface CellLook extends CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly borders: Borders;
  /** null: texts to the left, numbers to the right. */
  readonly horizontal: HorizontalAlign | null;
  readonly vertical: VerticalAlign;
  /** Steps of Excel's indent. */
  readonly indent: number;
  readonly wrap: boolean;
  /** Degrees, -90 (top to bottom) to 90 (bottom to top); `stacked` has letters upright under each other. */
  readonly rotation: number | "stacked";
  /** Cannot be changed once its sheet is protected. */
  readonly locked: boolean;
}

export const plainLook: CellLook = {
  ...plainStyle,
  fontName: "Calibri",
  fontSize: 11,
  italic: false,
  underline: false,
  borders: {},
  horizontal: null,
  vertical: "bottom",
  indent: 0,
  wrap: false,
  rotation: 0,
  locked: true,
};

/** Cells of one column in the order of their rows: only those that hold something or have a look of their own. */
export interface GridColumn {
  /** Sheet rows, 1-based; the other arrays are indexed alike. */
  readonly rows: Int32Array;
  readonly values: readonly CellValue[];
  /** Indexes into `GridBook.looks`. */
  readonly looks: Uint16Array;
  /**
   * Formulas by sheet row, without `=`; the value beside it is the stored result. null: there is a formula, but not
   * one a single cell can show (a part of an array, a data table).
   */
  readonly formulas: ReadonlyMap<number, string | null>;
}

/** Neighbouring columns, 0-based, of one width and look. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Pixels at 96 to the inch; null for the sheet's own width. */
  readonly width: number | null;
  /** Index into `GridBook.looks` for cells that have none of their own; 0 when the columns have none. */
  readonly look: number;
}

export interface RowLine {
  /** Points; null for the sheet's own height. */
  readonly height: number | null;
  /** As `ColumnSpan.look`. */
  readonly look: number;
}

export interface GridNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that Gendan marked; the sentence is the signed note of a cell. */
export interface GridMark {
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** One sheet as a grid draws it. Pictures, charts, links, conditional formats and validation are not in it. */
export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly GridColumn[];
  readonly columnSpans: readonly ColumnSpan[];
  /** Pixels. */
  readonly standardWidth: number;
  /** Rows that are not plain, by sheet row. */
  readonly rowLines: ReadonlyMap<number, RowLine>;
  /** Points. */
  readonly standardHeight: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  /** Excel tables. */
  readonly tables: readonly Area[];
  /** `RRGGBB`. */
  readonly tabColor: string | null;
  readonly notes: readonly GridNote[];
  readonly marks: readonly GridMark[];
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly gridLines: boolean;
  readonly isProtected: boolean;
  readonly madeByGendan: boolean;
}

/** A workbook as a grid draws it. */
export interface GridBook {
  readonly sheets: readonly GridSheet[];
  readonly looks: readonly CellLook[];
  /** Days count from 1904: serials are 1,462 too small. */
  readonly date1904: boolean;
}
