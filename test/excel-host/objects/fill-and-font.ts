import { hostError } from "../protocol/host-error";
import { type Scalar, defineType } from "../protocol/host-object";
import { requireAllowed } from "../model/guards";
import { type Region, restyle, uniform } from "../model/looks";
import { type Style, type StyleKey, changedStyle, colorCode } from "../model/style";
import { announce } from "../model/events";

/** Changes the looks of a region, if the sheet's protection allows it. */
export function restyleRegion({ sheet, areas }: Region, change: (style: Style) => Style): void {
  requireAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    restyle(sheet, area, change);
    announce(sheet.workbook, { kind: "formatChanged", sheet, area });
  }
}

/** A property of the looks, read as what all cells of the region share and null where they differ. */
export function styleScalar<K extends StyleKey>(key: K, unset?: NonNullable<Style[K]>): Scalar<Region> {
  const type = typeof unset;
  return {
    get: (region) => uniform(region, (style) => style[key] ?? unset ?? null),
    set: (region, value) => {
      if (unset !== undefined && typeof value !== type)
        throw hostError("InvalidArgument", `${type} expected`);
      restyleRegion(region, (style) => changedStyle(style, { [key]: value }));
    },
  };
}

function colorScalar(key: "fillColor" | "fontColor", unset: string): Scalar<Region> {
  return {
    get: (region) => uniform(region, (style) => style[key] ?? unset),
    set: (region, value) => {
      const color = typeof value === "string" ? colorCode(value) : null;
      if (color === null) throw hostError("InvalidArgument", `not a colour: ${String(value)}`);
      restyleRegion(region, (style) => changedStyle(style, { [key]: color }));
    },
  };
}

/**
 * No fill reads as white with a null shade, a white fill as white with a number, and the pattern is null in both.
 * Source: office-js issues 4900 and 6218.
 */
export const rangeFillType = defineType<Region>("RangeFill", {
  scalars: {
    Color: colorScalar("fillColor", "#FFFFFF"),
    Pattern: styleScalar("fillPattern"),
    TintAndShade: { get: (region) => uniform(region, (style) => (style.fillColor === null ? null : 0)) },
  },
  methods: {
    Clear: (region) => {
      restyleRegion(region, (style) => changedStyle(style, { fillColor: null, fillPattern: null }));
    },
  },
});

export const rangeFontType = defineType<Region>("RangeFont", {
  scalars: {
    Name: styleScalar("fontName", "Calibri"),
    Size: styleScalar("fontSize", 11),
    Color: colorScalar("fontColor", "#000000"),
    Bold: styleScalar("bold", false),
    Italic: styleScalar("italic", false),
    Underline: styleScalar("underline", "None"),
    Strikethrough: styleScalar("strikethrough", false),
  },
});

export const formatProtectionType = defineType<Region>("FormatProtection", {
  scalars: {
    Locked: styleScalar("locked", true),
    FormulaHidden: styleScalar("formulaHidden", false),
  },
});
