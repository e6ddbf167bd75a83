import { asChoice, asFlag, asImplemented, asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, type HostType, defineType } from "../protocol/host-object";
import { type Area, cellArea, columnsOf, rowsOf } from "../model/areas";
import { requireBounded } from "../model/guards";
import { copyCells, copyTypes } from "../model/copy-cells";
import { mergeCells, mergesIn, unmergeCells } from "../model/merges";
import { selectArea } from "../model/sheets";
import { shiftCells } from "../model/shift";
import type { Sheet } from "../model/workbook";
import {
  cellAreas,
  columnAreas,
  propertyReader,
  rowAreas,
  writeCellProperties,
  writeLineProperties,
} from "./cell-properties";
import { clearRange } from "./clear";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { hyperlinkScalar } from "./hyperlinks";
import { rangeAreasType } from "./range-areas";
import { cellScalars } from "./range-cells";
import { rangeFormatType } from "./range-format";
import { boundingRange, commonRange, steppingMethods, usedRange } from "./range-geometry";
import { lineScalars } from "./range-lines";
import { type RangeTarget, areaOf, rangeArgument, regionOf } from "./range-target";
import { rangeViewType } from "./range-view";
import { someAreas, specialAreas } from "./special-cells";
import { surroundingRegion } from "./surrounding-region";
import { spillParent, spillingTo } from "./spills";
import { tableScopedCollectionType, tablesIn } from "./tables";
import { worksheetType } from "./worksheet";

type Args = readonly unknown[];

export function rangeObject(range: RangeTarget): HostObject {
  return rangeType.of(range);
}

function rangeOfArea(sheet: Sheet, area: Area): HostObject {
  return rangeObject({ sheet, area });
}

function existing(range: RangeTarget | null): RangeTarget {
  if (!range) throw hostError("ItemNotFound", "no such cells");
  return range;
}

function areasObject(sheet: Sheet, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : rangeAreasType.of({ sheet, areas });
}

const reaching: Readonly<Record<string, (range: RangeTarget, args: Args) => HostObject | null>> = {
  ...Object.fromEntries(
    Object.entries(steppingMethods).map(([name, step]) => [
      name,
      (range: RangeTarget, args: Args): HostObject => rangeObject(step(range, args)),
    ]),
  ),
  GetBoundingRect: (range, args) => rangeObject(boundingRange(range, args)),
  GetIntersection: (range, args) => rangeObject(existing(commonRange(range, args))),
  GetIntersectionOrNullObject: (range, args) => orNull(commonRange(range, args)),
  GetUsedRange: (range, args) => rangeObject(usedRange(range, args) ?? firstCell(range)),
  GetUsedRangeOrNullObject: (range, args) => orNull(usedRange(range, args)),
  GetSurroundingRegion: (range) => rangeOfArea(range.sheet, surroundingRegion(range.sheet, areaOf(range))),
  GetVisibleView: (range) => rangeViewType.of({ range, index: 0 }),
  GetSpecialCells: ({ sheet, area }, [kind, values]) =>
    areasObject(sheet, someAreas(specialAreas(sheet, areaOf({ sheet, area }), kind, values))),
  GetSpecialCellsOrNullObject: ({ sheet, area }, [kind, values]) =>
    areasObject(sheet, specialAreas(sheet, areaOf({ sheet, area }), kind, values)),
  GetMergedAreasOrNullObject: (range) => areasObject(range.sheet, mergesIn(range.sheet, areaOf(range))),
  GetTables: (range, [contained]) =>
    tableScopedCollectionType.of(
      tablesIn(range.sheet, areaOf(range), isAbsent(contained) ? false : asFlag(contained)),
    ),
  GetSpillingToRange: (range) => rangeObject(existing(spillingTo(range))),
  GetSpillingToRangeOrNullObject: (range) => orNull(spillingTo(range)),
  GetSpillParent: (range) => rangeObject(existing(spillParent(range))),
  GetSpillParentOrNullObject: (range) => orNull(spillParent(range)),
};

function orNull(range: RangeTarget | null): HostObject | null {
  return range && rangeObject(range);
}

function firstCell(range: RangeTarget): RangeTarget {
  const { firstRow, firstColumn } = areaOf(range);
  return { sheet: range.sheet, area: cellArea(firstRow, firstColumn) };
}

const acting: Readonly<Record<string, (range: RangeTarget, args: Args) => unknown>> = {
  Clear: (range, [what]) => {
    clearRange(range.sheet, areaOf(range), what);
  },
  Merge: (range, [across]) => {
    mergeCells(range.sheet, areaOf(range), isAbsent(across) ? false : asFlag(across));
  },
  Unmerge: (range) => {
    unmergeCells(range.sheet, areaOf(range));
  },
  Select: (range) => {
    selectArea(range.sheet, areaOf(range));
  },
  Insert: (range, [shift]) => {
    const area = areaOf(range);
    shiftCells(range.sheet, area, asChoice(shift, ["Down", "Right"]));
    return rangeObject({ sheet: range.sheet, area });
  },
  Delete: (range, [shift]) => {
    shiftCells(range.sheet, areaOf(range), asChoice(shift, ["Up", "Left"]));
  },
  CopyFrom: (range, [source, type, skipBlanks, transpose]) => {
    if (skipBlanks === true || transpose === true)
      throw hostError("HostNotImplemented", "skipBlanks, transpose");
    const from = rangeArgument(source, range.sheet);
    copyCells(from.sheet, areaOf(from), range.sheet, areaOf(range), asImplemented(type, copyTypes, "All"));
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = areaOf(range);
    if (asWhole(rows) !== rowsOf(area) || asWhole(columns) !== columnsOf(area)) {
      throw hostError("InvalidArgument", "the input has another shape than the range");
    }
  },
};

const bulkProperties: Readonly<Record<string, (range: RangeTarget, args: Args) => unknown>> = {
  GetCellProperties: (range, [options]) => {
    requireBounded(areaOf(range));
    const read = propertyReader(range.sheet, options, rangeOfArea);
    return cellAreas(areaOf(range)).map((row) => row.map(read));
  },
  GetRowProperties: (range, [options]) =>
    rowAreas(areaOf(range)).map(propertyReader(range.sheet, options, rangeOfArea)),
  GetColumnProperties: (range, [options]) =>
    columnAreas(areaOf(range)).map(propertyReader(range.sheet, options, rangeOfArea)),
  SetCellProperties: (range, [data]) => {
    writeCellProperties(range.sheet, areaOf(range), data, rangeOfArea);
  },
  SetRowProperties: (range, [data]) => {
    writeLineProperties(range.sheet, rowAreas(areaOf(range)), data, rangeOfArea);
  },
  SetColumnProperties: (range, [data]) => {
    writeLineProperties(range.sheet, columnAreas(areaOf(range)), data, rangeOfArea);
  },
};

export const rangeType: HostType<RangeTarget> = defineType<RangeTarget>("Range", {
  scalars: {
    ...cellScalars,
    ...lineScalars,
    Hyperlink: hyperlinkScalar,
    HasSpill: { get: (range) => spillingTo(range) !== null },
  },
  objects: {
    Format: (range) => rangeFormatType.of(regionOf(range)),
    Worksheet: (range) => worksheetType.of(range.sheet),
    DataValidation: (range) => dataValidationType.of(range),
    ConditionalFormats: (range) => conditionalFormatCollectionType.of(regionOf(range)),
  },
  methods: { ...reaching, ...acting, ...bulkProperties },
});
