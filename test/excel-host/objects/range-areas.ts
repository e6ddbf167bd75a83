import { defineCollection } from "../protocol/collection";
import { type HostType, defineType } from "../protocol/host-object";
import { cellCount, isWholeColumns, isWholeRows } from "../model/areas";
import type { Region } from "../model/looks";
import { fullAddress } from "../model/reference";
import { clearRange } from "./clear";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { rangeObject } from "./range";
import { rangeFormatType } from "./range-format";
import { type RangeTarget, rangeArgument } from "./range-target";
import { worksheetType } from "./worksheet";

const rangeCollectionType = defineCollection<Region, RangeTarget>("RangeCollection", {
  list: ({ sheet, areas }) => areas.map((area) => ({ sheet, area })),
  of: rangeObject,
  matches: (range, key) => {
    const other = rangeArgument(key, range.sheet);
    return JSON.stringify(other.area) === JSON.stringify(range.area);
  },
});

function address({ sheet, areas }: Region): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(",");
}

export const rangeAreasType: HostType<Region> = defineType<Region>("RangeAreas", {
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    Areas: (region) => rangeCollectionType.of(region),
    Format: (region) => rangeFormatType.of(region),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
    ConditionalFormats: (region) => conditionalFormatCollectionType.of(region),
  },
  methods: {
    Clear: ({ sheet, areas }, [what]) => {
      for (const area of areas) clearRange(sheet, area, what);
    },
  },
});
