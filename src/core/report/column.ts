import type { Text } from "../lang";
import type { ReportCell } from "./blocks";

/** A column of a table of items; its cells may ask for what else the report is told, as its language. */
export interface ReportColumn<T, Told> {
  readonly id: string;
  readonly label: Text;
  /** Characters. */
  readonly width: number;
  readonly cell: (item: T, told: Told) => ReportCell;
}
