/** How cells look, beside their number format; colours as `RRGGBB`. */
export interface Look {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly struck: boolean;
}

interface FillAndFont {
  readonly fill?: { readonly color?: string | null; readonly tintAndShade?: number | null };
  readonly font?: {
    readonly color?: string | null;
    readonly bold?: boolean | null;
    readonly strikethrough?: boolean | null;
  };
}

/** What is asked of single cells. */
export const askedOfCells: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, tintAndShade: true },
    font: { color: true, bold: true, strikethrough: true },
  },
};

/** What is asked of many cells at once. */
export const askedOfRange =
  "format/fill/color,format/fill/tintAndShade,format/font/color,format/font/bold,format/font/strikethrough";

function colour(text: string): string {
  return text.replace("#", "").toUpperCase();
}

/**
 * The look all the cells share; null where they differ. Excel gives white without a shade for no fill, and black for
 * the automatic font colour. Source: office-js issues 4900 and 6218.
 */
export function lookOf({ fill, font }: FillAndFont): Look | null {
  const { color: fillColor = null, tintAndShade = null } = fill ?? {};
  const { color = null, bold = null, strikethrough = null } = font ?? {};
  if (fillColor === null || color === null || bold === null || strikethrough === null) return null;
  const [filled, written] = [colour(fillColor), colour(color)];
  return {
    fill: filled === "" || (filled === "FFFFFF" && tintAndShade === null) ? null : filled,
    fontColor: written === "" || written === "000000" ? null : written,
    bold,
    struck: strikethrough,
  };
}

export const plainLook: Look = { fill: null, fontColor: null, bold: false, struck: false };
