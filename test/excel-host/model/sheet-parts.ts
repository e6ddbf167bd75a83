import type { CellValue } from "../../../src/core/sheet/cells";
import type { Area } from "./areas";
import type { Bag } from "./bag";
import type { Style } from "./style";
import type { Sheet } from "./workbook";

export type { CellValue };

export interface Cell {
  value: CellValue;
  /** Text from `=` on; null for a constant. */
  formula: string | null;
  style: Style;
  /** On a cell that shows part of an array result: the cell that holds the formula. */
  spilledFrom: Cell | null;
  /** On a cell whose formula gave an array: the other cells that show it. */
  spilledTo: readonly Cell[];
}

/** Anything that stands on cells and moves with them; `area` is null once its cells are deleted. */
export interface Placed {
  area: Area | null;
}

export interface Hyperlink extends Placed {
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

export interface Note extends Placed {
  content: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface Comment extends Placed {
  readonly id: string;
  content: string;
  resolved: boolean;
}

export interface Name extends Placed {
  readonly name: string;
  /** Sheet of `area`; null for a name that holds a constant. */
  readonly sheet: Sheet | null;
  /** Constant names: the formula text, such as `="yes"`. */
  readonly formula: string | null;
  comment: string;
  visible: boolean;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly [option: string]: unknown;
}

/** A filter over a table or a sheet's area; `area` includes the header row. */
export interface Filter extends Placed {
  /** By column, counted from the first of the area. */
  readonly criteria: Map<number, FilterCriteria>;
  readonly hiddenRows: Set<number>;
}

export interface Table extends Placed {
  readonly id: string;
  name: string;
  readonly look: Bag;
  filter: Filter | null;
}

export interface Series {
  name: string;
  values: Placed & { readonly sheet: Sheet };
  categories: Placed & { readonly sheet: Sheet };
  readonly look: Bag;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  /** Cells it was placed on with `setPosition`. */
  readonly position: Placed;
  readonly series: Series[];
  /** Titles, axes, legend and formats, by the names of the object model. */
  readonly look: Bag;
}

/** What cells may be given; `rule` has one key, the kind of rule as the client names it. */
export interface Validation extends Placed {
  rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: Placed[];
  readonly look: Bag;
}
