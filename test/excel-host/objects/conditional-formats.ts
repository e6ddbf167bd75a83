import { asImplemented } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, contains, touches } from "../model/areas";
import { emptyBag } from "../model/bag";
import { requireAllowed } from "../model/guards";
import type { Region } from "../model/looks";
import { nextNumber } from "../model/empty";
import type { ConditionalFormat, Sheet } from "../model/workbook";
import { bagScalars, bagType } from "./bag-type";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";

const barSide = { BorderColor: "", FillColor: "#638EC6" };
const positiveFormatType = bagType("ConditionalDataBarPositiveFormat", { ...barSide, GradientFill: true });
const negativeFormatType = bagType("ConditionalDataBarNegativeFormat", {
  ...barSide,
  MatchPositiveBorderColor: true,
  MatchPositiveFillColor: true,
});
const dataBarType = bagType(
  "DataBarConditionalFormat",
  {
    ShowDataBarOnly: false,
    BarDirection: "Context",
    AxisFormat: "Automatic",
    AxisColor: "#000000",
    LowerBoundRule: { type: "Automatic" },
    UpperBoundRule: { type: "Automatic" },
  },
  { PositiveFormat: () => positiveFormatType, NegativeFormat: () => negativeFormatType },
);
const ruleType = bagType("ConditionalFormatRule", { Formula: "" });
const fontType = bagType("ConditionalRangeFont", {
  Color: "",
  Bold: null,
  Italic: null,
  Strikethrough: null,
  Underline: null,
});
const fillType = bagType("ConditionalRangeFill", { Color: "" });
const formatType = bagType(
  "ConditionalRangeFormat",
  { NumberFormat: null },
  { Font: () => fontType, Fill: () => fillType },
);
const customType = bagType("CustomConditionalFormat", {}, { Rule: () => ruleType, Format: () => formatType });
const cellValueType = bagType("CellValueConditionalFormat", { Rule: null }, { Format: () => formatType });

/** The kinds this host keeps, with the type that holds their details. */
const kinds = { DataBar: dataBarType, Custom: customType, CellValue: cellValueType } as const;
type Kind = keyof typeof kinds;
const kindNames = ["DataBar", "Custom", "CellValue"] as const satisfies readonly Kind[];

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

function regionOfFormat({ sheet, format }: FormatTarget): Region {
  return { sheet, areas: format.areas.flatMap(({ area }) => (area ? [area] : [])) };
}

function firstRange(target: FormatTarget): HostObject {
  const { sheet, areas } = regionOfFormat(target);
  const [area] = areas;
  if (!area) throw hostError("InvalidReference", "the cells were deleted");
  return rangeObject({ sheet, area });
}

function details(kind: Kind): (target: FormatTarget) => HostObject | null {
  return ({ format }) => (format.type === kind ? kinds[kind].of(format.look) : null);
}

function existingDetails(kind: Kind): (target: FormatTarget) => HostObject {
  return (target) => {
    const found = details(kind)(target);
    if (!found) throw hostError("InvalidOperation", `not a ${kind} format`);
    return found;
  };
}

const conditionalFormatType = defineType<FormatTarget>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    ...bagScalars((target: FormatTarget) => target.format.look, { StopIfTrue: null }),
    Priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
  },
  objects: Object.fromEntries(
    kindNames.flatMap((kind) => [
      [kind, existingDetails(kind)],
      [`${kind}OrNullObject`, details(kind)],
    ]),
  ),
  methods: {
    Delete: ({ sheet, format }) =>
      void sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1),
    GetRange: firstRange,
    GetRangeOrNullObject: firstRange,
    GetRanges: (target) => rangeAreasType.of(regionOfFormat(target)),
  },
});

export const conditionalFormatCollectionType = defineCollection<Region, FormatTarget>(
  "ConditionalFormatCollection",
  {
    list: ({ sheet, areas }) =>
      sheet.conditionalFormats
        .filter((format) =>
          format.areas.some((on) => areas.some((area) => on.area !== null && touches(on.area, area))),
        )
        .map((format) => ({ sheet, format })),
    of: (target) => conditionalFormatType.of(target),
    matches: ({ format }, key) => format.id === key,
    methods: {
      Add: ({ sheet, areas }, [type]) => {
        requireAllowed(sheet, "allowFormatCells");
        const format: ConditionalFormat = {
          id: `{format-${String(nextNumber(sheet.workbook))}}`,
          type: asImplemented(type, kindNames),
          areas: areas.map((area) => ({ area })),
          look: emptyBag(),
        };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatType.of({ sheet, format });
      },
      ClearAll: ({ sheet, areas }) => {
        for (const area of areas) dropFormatsIn(sheet, area);
      },
    },
  },
);

/** Removes the conditional formats that stand on an area alone. */
export function dropFormatsIn(sheet: Sheet, area: Area): void {
  const kept = sheet.conditionalFormats.filter(
    (format) => !format.areas.every((on) => on.area === null || contains(area, on.area)),
  );
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
}
