import type { Area } from "../../../core";
import { areaOfRange } from "../host/address";

/** What is asked of a sheet before its cells. */
export interface OutlineRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filter: Excel.Range;
  readonly tables: readonly Excel.Range[];
}

/** A sheet before its cells are read. */
export interface Outline {
  readonly sheet: Excel.Worksheet;
  /** Cells with a value or a formula stand inside; null for an empty sheet. */
  readonly used: Area | null;
  readonly hints: readonly Area[];
  /** `true` all are hidden, `false` none, `null` some. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Asks what cells of a sheet are used by values (never what it claims), and where its tables and filter stand. */
export function loadOutline(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): OutlineRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("rowIndex,columnIndex,rowCount,columnCount");
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, filter, tables: ranges };
}

export function outlineOf({ sheet, used, filter, tables }: OutlineRequest): Outline {
  const none = used.isNullObject;
  const hints = [...tables, ...(filter.isNullObject ? [] : [filter])].map(areaOfRange);
  return {
    sheet,
    used: none ? null : areaOfRange(used),
    hints,
    rowsHidden: none ? false : used.rowHidden,
    columnsHidden: none ? false : used.columnHidden,
  };
}
