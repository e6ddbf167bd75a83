import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, BorderStyle, CellLook } from "../../../app/grid-book";
import { reportFont, type StyleLook } from "../../../core";

const lines: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const across = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  fill: HorizontalAlign.LEFT,
} as const;

const down = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
} as const;

/** Pixels of one step of indent. */
const indentPixels = 9;

const yes = BooleanNumber.TRUE;

function line({ style, color }: BorderLine): { s: BorderStyleTypes; cl: { rgb: string } } {
  return { s: lines[style], cl: { rgb: `#${color ?? "000000"}` } };
}

function bordersOf({ borders: { top, right, bottom, left } }: CellLook): IBorderData {
  return {
    ...(top ? { t: line(top) } : {}),
    ...(right ? { r: line(right) } : {}),
    ...(bottom ? { b: line(bottom) } : {}),
    ...(left ? { l: line(left) } : {}),
  };
}

function indentOf(steps: number, side: "left" | "right"): IStyleData {
  const pixels = steps * indentPixels;
  return steps > 0 ? { pd: side === "right" ? { r: pixels } : { l: pixels } } : {};
}

/** A number format as Univer shows it: Chinese Excel's own name of the plain format is not known there. */
function shownFormat(code: string): IStyleData {
  const pattern = code.replaceAll("G/通用格式", "General");
  return pattern === "General" ? {} : { n: { pattern } };
}

/** How Univer draws a cell of a workbook. */
export function styleOfLook(look: CellLook): IStyleData {
  const { rotation, horizontal } = look;
  return {
    ff: look.fontName,
    fs: look.fontSize,
    vt: down[look.vertical],
    ...(look.bold ? { bl: yes } : {}),
    ...(look.italic ? { it: yes } : {}),
    ...(look.underline ? { ul: { s: yes } } : {}),
    ...(look.struck ? { st: { s: yes } } : {}),
    ...(look.fontColor ? { cl: { rgb: `#${look.fontColor}` } } : {}),
    ...(look.fill ? { bg: { rgb: `#${look.fill}` } } : {}),
    ...(Object.keys(look.borders).length > 0 ? { bd: bordersOf(look) } : {}),
    ...(horizontal ? { ht: across[horizontal] } : {}),
    ...indentOf(look.indent, horizontal === "right" ? "right" : "left"),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === "stacked" ? { tr: { a: 0, v: yes } } : {}),
    // Univer counts degrees downwards.
    ...(typeof rotation === "number" && rotation !== 0 ? { tr: { a: -rotation } } : {}),
    ...shownFormat(look.numberFormat),
  };
}

const reportSize = 10;

/** How Univer draws a cell of a report. */
export function styleOfReport(look: StyleLook): IStyleData {
  return {
    ff: reportFont,
    fs: look.size ?? reportSize,
    vt: VerticalAlign.MIDDLE,
    ...(look.bold ? { bl: yes } : {}),
    ...(look.underline ? { ul: { s: yes } } : {}),
    ...(look.color ? { cl: { rgb: `#${look.color}` } } : {}),
    ...(look.fill ? { bg: { rgb: `#${look.fill}` } } : {}),
    ...(look.line ? { bd: { b: line({ style: "thin", color: look.line }) } } : {}),
    ...(look.align ? { ht: across[look.align] } : {}),
    ...indentOf(look.indent ?? 0, look.align === "right" ? "right" : "left"),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...shownFormat(look.numberFormat),
  };
}
