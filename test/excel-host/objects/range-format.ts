import { asNumber } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type Scalar, defineType } from "../protocol/host-object";
import { columnNumbers, rowNumbers } from "../model/areas";
import { requireAllowed } from "../model/guards";
import type { Region } from "../model/looks";
import {
  autofitColumns,
  columnWidth,
  rowHeight,
  sharedValue,
  standardHeight,
  standardWidth,
} from "../model/sizes";
import { rangeBorderCollectionType } from "./borders";
import { formatProtectionType, rangeFillType, rangeFontType, styleScalar } from "./fill-and-font";

function* columnsOfRegion({ areas }: Region): Generator<number> {
  for (const area of areas) yield* columnNumbers(area);
}

function* rowsOfRegion({ areas }: Region): Generator<number> {
  for (const area of areas) yield* rowNumbers(area);
}

function asSize(value: unknown, largest: number): number {
  const size = asNumber(value);
  if (!(size >= 0 && size <= largest)) throw hostError("InvalidArgument", `size ${String(size)}`);
  return size;
}

/** Points; at most 255 letters. */
const widthScalar: Scalar<Region> = {
  get: (region) => sharedValue(columnsOfRegion(region), (column) => columnWidth(region.sheet, column)),
  set: (region, value) => {
    requireAllowed(region.sheet, "allowFormatColumns");
    const width = asSize(value, 1342.5);
    for (const column of columnsOfRegion(region)) region.sheet.columnWidths.set(column, width);
  },
};

/** Points; at most 409.5. */
const heightScalar: Scalar<Region> = {
  get: (region) => sharedValue(rowsOfRegion(region), (row) => rowHeight(region.sheet, row)),
  set: (region, value) => {
    requireAllowed(region.sheet, "allowFormatRows");
    const height = asSize(value, 409.5);
    for (const row of rowsOfRegion(region)) region.sheet.rowHeights.set(row, height);
  },
};

export const rangeFormatType = defineType<Region>("RangeFormat", {
  scalars: {
    WrapText: styleScalar("wrapText", false),
    ShrinkToFit: styleScalar("shrinkToFit", false),
    HorizontalAlignment: styleScalar("horizontalAlignment", "General"),
    VerticalAlignment: styleScalar("verticalAlignment", "Bottom"),
    IndentLevel: styleScalar("indentLevel", 0),
    TextOrientation: styleScalar("textOrientation", 0),
    ColumnWidth: widthScalar,
    RowHeight: heightScalar,
    UseStandardWidth: {
      get: (region) =>
        sharedValue(columnsOfRegion(region), (column) => columnWidth(region.sheet, column) === standardWidth),
    },
    UseStandardHeight: {
      get: (region) =>
        sharedValue(rowsOfRegion(region), (row) => rowHeight(region.sheet, row) === standardHeight),
    },
  },
  objects: {
    Fill: (region) => rangeFillType.of(region),
    Font: (region) => rangeFontType.of(region),
    Borders: (region) => rangeBorderCollectionType.of(region),
    Protection: (region) => formatProtectionType.of(region),
  },
  methods: {
    AutofitColumns: (region) => {
      requireAllowed(region.sheet, "allowFormatColumns");
      autofitColumns(region);
    },
    AutofitRows: (region) => {
      requireAllowed(region.sheet, "allowFormatRows");
      for (const row of rowsOfRegion(region)) region.sheet.rowHeights.delete(row);
    },
  },
});
