import type { Area } from "../model/areas";
import type { Sheet, Table } from "../model/workbook";
import { areaOf } from "./range-target";

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function tableArea({ sheet, table }: TableTarget): Area {
  return areaOf({ sheet, area: table.area });
}

/** The rows under the header; a table without any keeps one empty row. */
export function bodyArea(target: TableTarget): Area {
  const area = tableArea(target);
  return { ...area, firstRow: area.firstRow + 1 };
}

export function headerArea(target: TableTarget): Area {
  const area = tableArea(target);
  return { ...area, lastRow: area.firstRow };
}
