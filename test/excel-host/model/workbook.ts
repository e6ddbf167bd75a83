import type { CellValue } from "../../../src/core/sheet/cells";
import type { Area } from "./areas";
import type { Bag } from "./bag";
import type { CellGrid } from "./cell-grid";
import type { ModelEvent } from "./events";
import type { Style } from "./style";

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

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: Placed[];
  readonly look: Bag;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export interface Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`; empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly cells: CellGrid;
  readonly columnStyles: Map<number, Style>;
  readonly rowStyles: Map<number, Style>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Placed[];
  readonly hyperlinks: Hyperlink[];
  readonly notes: Note[];
  readonly comments: Comment[];
  readonly names: Name[];
  readonly tables: Table[];
  readonly charts: Chart[];
  readonly conditionalFormats: ConditionalFormat[];
  filter: Filter | null;
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number };
  readonly page: Bag;
  readonly printTitleRows: Placed;
  readonly printTitleColumns: Placed;
  readonly printArea: Placed;
  protection: Protection | null;
  readonly properties: Map<string, unknown>;
}

export type Actor = "addIn" | "user" | "coAuthor";

export interface Workbook {
  name: string;
  readonly sheets: Sheet[];
  active: Sheet;
  selection: Area;
  readonly names: Name[];
  readonly settings: Map<string, unknown>;
  /** XML text by part id. */
  readonly xmlParts: Map<string, string>;
  readonly properties: Map<string, unknown>;
  readonly date1904: boolean;
  calculationMode: string;
  /** What a formula shows; null for a result that arrives later. */
  calculate: (formula: string, at: FormulaPlace) => CellValue;
  /** Ranges the add-in keeps over several requests: they move with their cells. */
  keptRanges: () => Iterable<Placed & { readonly sheet: Sheet }>;
  readonly listeners: Set<(event: ModelEvent) => void>;
  /** Events the add-in listens to, as `type|target`: see `events/event-types`. */
  readonly subscriptions: Set<string>;
  /** The add-in may switch its events off. */
  eventsEnabled: boolean;
  /** Whose act is running; the events it causes say so. */
  actor: Actor;
  /** Gives each new sheet, table, chart … a number of its own. */
  lastNumber: number;
}

export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}
