import type { Area } from "./areas";
import type { CellValue, Sheet, Workbook } from "./workbook";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface CellChange {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What happened in the workbook, as the host tells the add-in. */
export type ModelEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      /** Where the cells went that made room or closed up. */
      readonly shift: "Down" | "Right" | "Up" | "Left" | null;
      /** One cell only: its value before and after. */
      readonly values: CellChange | null;
    }
  | { readonly kind: "formatChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: "activated" | "deactivated" | "added" | "deleted" | "calculated";
      readonly sheet: Sheet;
    };

export function announce(workbook: Workbook, event: ModelEvent): void {
  for (const listener of workbook.listeners) listener(event);
}

/** Says that cells of an area were given other contents; `values` for a single cell. */
export function announceEdit(sheet: Sheet, area: Area, values: CellChange | null = null): void {
  announce(sheet.workbook, { kind: "changed", sheet, area, changeType: "RangeEdited", shift: null, values });
}
