import { asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, isWholeColumns, isWholeRows, maxColumns, maxRows } from "../model/areas";
import type { Sheet } from "../model/workbook";
import { rangeObject } from "./range";
import { areaOf, rangeArgument } from "./range-target";

/** The frozen cells: whole rows, whole columns, or the corner both make. */
function frozenArea({ frozen: { rows, columns } }: Sheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return {
    firstRow: 1,
    lastRow: rows === 0 ? maxRows : rows,
    firstColumn: 0,
    lastColumn: columns === 0 ? maxColumns - 1 : columns - 1,
  };
}

function location(sheet: Sheet): HostObject | null {
  const area = frozenArea(sheet);
  return area && rangeObject({ sheet, area });
}

function lines(count: unknown): number {
  const number = isAbsent(count) ? 1 : asWhole(count);
  if (number < 0) throw hostError("InvalidArgument", "a count below 0");
  return number;
}

export const freezePanesType = defineType<Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, [count]) => void (sheet.frozen = { rows: lines(count), columns: 0 }),
    FreezeColumns: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: lines(count) }),
    FreezeAt: (sheet, [range]) => {
      const area = areaOf(rangeArgument(range, sheet));
      sheet.frozen = {
        rows: isWholeColumns(area) ? 0 : area.lastRow,
        columns: isWholeRows(area) ? 0 : area.lastColumn + 1,
      };
    },
    Unfreeze: (sheet) => void (sheet.frozen = { rows: 0, columns: 0 }),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw hostError("ItemNotFound", "nothing is frozen");
      return found;
    },
    GetLocationOrNullObject: location,
  },
});
