import { hostError } from "../protocol/host-error";
import type { Area } from "../model/areas";
import type { Region } from "../model/looks";
import { findArea } from "../model/names";
import type { Placed, Sheet } from "../model/workbook";

/** Cells a client's range stands for; `area` moves when the client keeps the range and rows come or go. */
export interface RangeTarget extends Placed {
  readonly sheet: Sheet;
}

/** @throws HostError InvalidReference when the cells or their sheet have been deleted */
export function areaOf({ sheet, area }: RangeTarget): Area {
  if (area === null) throw hostError("InvalidReference", "the cells were deleted");
  if (!sheet.workbook.sheets.includes(sheet)) throw hostError("InvalidReference", "the sheet was deleted");
  return area;
}

export function regionOf(range: RangeTarget): Region {
  return { sheet: range.sheet, areas: [areaOf(range)] };
}

export function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "sheet" in target && "area" in target;
}

/** The cells of an argument that is a range or an address. */
export function rangeArgument(value: unknown, from: Sheet): RangeTarget {
  if (typeof value === "string") return findArea(from, value);
  const target = typeof value === "object" && value !== null && "target" in value ? value.target : null;
  if (isRangeTarget(target)) return target;
  throw hostError("InvalidArgument", "a range or an address expected");
}
