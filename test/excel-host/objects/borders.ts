import { hostError } from "../protocol/host-error";
import { defineCollection } from "../protocol/collection";
import { type Scalar, defineType } from "../protocol/host-object";
import { type Area, onSheet } from "../model/areas";
import { type Region, uniform } from "../model/looks";
import { type Border, type BorderSide, noBorder, withBorder } from "../model/style";
import { restyleRegion } from "./fill-and-font";

/** Which cells of an area a border of a range draws on, and on which of their sides. */
interface RangeBorder {
  readonly index: string;
  readonly side: BorderSide;
  readonly cells: (area: Area) => Area;
}

export const rangeBorders: readonly RangeBorder[] = [
  { index: "EdgeTop", side: "top", cells: (area) => ({ ...area, lastRow: area.firstRow }) },
  { index: "EdgeBottom", side: "bottom", cells: (area) => ({ ...area, firstRow: area.lastRow }) },
  { index: "EdgeLeft", side: "left", cells: (area) => ({ ...area, lastColumn: area.firstColumn }) },
  { index: "EdgeRight", side: "right", cells: (area) => ({ ...area, firstColumn: area.lastColumn }) },
  { index: "InsideVertical", side: "right", cells: (area) => ({ ...area, lastColumn: area.lastColumn - 1 }) },
  { index: "InsideHorizontal", side: "bottom", cells: (area) => ({ ...area, lastRow: area.lastRow - 1 }) },
  { index: "DiagonalDown", side: "diagonalDown", cells: (area) => area },
  { index: "DiagonalUp", side: "diagonalUp", cells: (area) => area },
];

interface BorderTarget {
  readonly region: Region;
  readonly border: RangeBorder;
}

/** The cells a border draws on; an inside border of a single row or column has none. */
function drawnRegion({ region, border }: BorderTarget): Region {
  const areas = region.areas.map(border.cells).filter((area) => onSheet(area) !== null);
  return { sheet: region.sheet, areas };
}

function borderScalar(key: keyof Border): Scalar<BorderTarget> {
  return {
    get: (target) => {
      const region = drawnRegion(target);
      return region.areas.length === 0
        ? noBorder[key]
        : uniform(region, ({ borders }) => (borders[target.border.side] ?? noBorder)[key]);
    },
    set: (target, value) => {
      if (typeof value !== "string") throw hostError("InvalidArgument", `border ${key}`);
      const { side } = target.border;
      restyleRegion(drawnRegion(target), (style) => withBorder(style, side, { [key]: value }));
    },
  };
}

const rangeBorderType = defineType<BorderTarget>("RangeBorder", {
  identity: ({ border }) => ({ SideIndex: border.index }),
  scalars: {
    SideIndex: { get: ({ border }) => border.index },
    Style: borderScalar("style"),
    Weight: borderScalar("weight"),
    Color: borderScalar("color"),
  },
});

export const rangeBorderCollectionType = defineCollection<Region, BorderTarget>("RangeBorderCollection", {
  list: (region) => rangeBorders.map((border) => ({ region, border })),
  of: (target) => rangeBorderType.of(target),
  matches: ({ border }, key) => border.index === key,
});
