/** One side of a cell's frame. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB` */
  readonly color: string;
}

export const borderSides = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;
export type BorderSide = (typeof borderSides)[number];

/** How a cell looks. Records are shared between cells and never changed. Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat: string;
  /** null: no fill */
  readonly fillColor: string | null;
  readonly fillPattern: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  /** null: automatic */
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export type StyleKey = Exclude<keyof Style, "borders">;

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

export const defaultStyle: Style = {
  numberFormat: "General",
  fillColor: null,
  fillPattern: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: null,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  shrinkToFit: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** Styles already derived from a style, by the change that gave them: cells with equal looks share one record. */
const derived = new WeakMap<Style, Map<string, Style>>();

export function changedStyle(style: Style, change: Partial<Style>): Style {
  const known = derived.get(style) ?? new Map<string, Style>();
  derived.set(style, known);
  const key = JSON.stringify(change);
  const found = known.get(key) ?? { ...style, ...change };
  known.set(key, found);
  return found;
}

export function withBorder(style: Style, side: BorderSide, change: Partial<Border>): Style {
  const before = style.borders[side] ?? noBorder;
  const drawn = before.style === "None" && change.style === undefined ? { style: "Continuous" } : {};
  return changedStyle(style, { borders: { ...style.borders, [side]: { ...before, ...drawn, ...change } } });
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#RRGGBB` of a colour as an add-in may write it; null when it is none. */
export function colorCode(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return digits === undefined ? (named[text.toLowerCase()] ?? null) : `#${digits.toUpperCase()}`;
}
