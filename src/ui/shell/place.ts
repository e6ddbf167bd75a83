import type { ViewId } from "../../i18n/pane";

/** One row of a sheet (1-based). */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What the pane shows. */
export interface PanePlace {
  readonly view: ViewId;
  /** Only this row; null: all. */
  readonly row: RowPlace | null;
  /** The message on that row is wanted. */
  readonly message: boolean;
}
