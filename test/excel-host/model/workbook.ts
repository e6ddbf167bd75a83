import type { Area } from "./areas";
import type { Bag } from "./bag";
import type { CellGrid } from "./cell-grid";
import type { ModelEvent } from "./events";
import type {
  CellValue,
  Chart,
  Comment,
  ConditionalFormat,
  Filter,
  Hyperlink,
  Name,
  Note,
  Placed,
  Table,
  Validation,
} from "./sheet-parts";
import type { Style } from "./style";

export type * from "./sheet-parts";

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
  readonly validations: Validation[];
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
  /** Keeps sheets from being added, deleted, renamed, moved, hidden and shown. */
  structureProtection: Protection | null;
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
