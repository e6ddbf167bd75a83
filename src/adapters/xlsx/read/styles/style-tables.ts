import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";
import { isTrue, type XmlAttributes } from "../../xml/attributes";
import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";

const known = vocabulary([
  ...[
    "numFmts",
    "numFmt",
    "fonts",
    "font",
    "b",
    "strike",
    "color",
    "fills",
    "fill",
    "patternFill",
    "fgColor",
  ],
  ...["cellXfs", "xf", "colors", "indexedColors", "rgbColor"],
]);

/** A colour as the file names it, put into `RRGGBB` when the palettes are known. */
export interface NamedColor {
  readonly rgb: string | null;
  readonly theme: number;
  readonly indexed: number;
  readonly tint: number;
}

interface Font {
  bold: boolean;
  struck: boolean;
  color: NamedColor | null;
}

interface Fill {
  painted: boolean;
  color: NamedColor | null;
}

interface CellFormat {
  readonly formatId: number;
  readonly font: number;
  readonly fill: number;
}

/** The parts of styles that cells combine by index. */
export interface StyleTables {
  readonly formats: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly cellFormats: CellFormat[];
  readonly palette: string[];
}

/** @throws FileProblem `damaged`, `tooManyStyles` */
export function readStyleTables(part: Uint8Array, where: string): StyleTables {
  const cursor = new XmlCursor(part, where, known);
  const tables: StyleTables = { formats: new Map(), fonts: [], fills: [], cellFormats: [], palette: [] };
  let section = "";
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.depth === 2) section = cursor.name;
    else readers.get(section)?.(cursor, tables);
  }
  return tables;
}

/** What to do with an element inside each section of the part; sections not named here are passed over. */
const readers = new Map<string, (cursor: XmlCursor, tables: StyleTables) => void>([
  ["numFmts", readFormat],
  ["fonts", readFont],
  ["fills", readFill],
  ["cellXfs", readCellFormat],
  ["colors", readPalette],
]);

function readFormat({ attributes }: XmlCursor, { formats }: StyleTables): void {
  refuseFull(formats.size);
  formats.set(index(attributes, "numFmtId"), attributes.get("formatCode") ?? "General");
}

function readFont({ name, depth, attributes }: XmlCursor, { fonts }: StyleTables): void {
  if (name === "font" && depth === 3) add(fonts, { bold: false, struck: false, color: null });
  const font = fonts.at(-1);
  if (font === undefined) return;
  if (name === "b") font.bold = isTrue(attributes.get("val") ?? "1");
  else if (name === "strike") font.struck = isTrue(attributes.get("val") ?? "1");
  else if (name === "color") font.color = readColor(attributes);
}

function readFill({ name, depth, attributes }: XmlCursor, { fills }: StyleTables): void {
  if (name === "fill" && depth === 3) add(fills, { painted: false, color: null });
  const fill = fills.at(-1);
  if (fill === undefined) return;
  if (name === "patternFill") fill.painted = (attributes.get("patternType") ?? "none") !== "none";
  else if (name === "fgColor") fill.color = readColor(attributes);
}

function readCellFormat({ name, depth, attributes }: XmlCursor, { cellFormats }: StyleTables): void {
  if (name !== "xf" || depth !== 3) return;
  add(cellFormats, {
    formatId: index(attributes, "numFmtId"),
    font: index(attributes, "fontId"),
    fill: index(attributes, "fillId"),
  });
}

function readPalette({ name, attributes }: XmlCursor, { palette }: StyleTables): void {
  if (name === "rgbColor") add(palette, rgbDigits(attributes.get("rgb")) ?? "000000");
}

function add<Item>(list: Item[], item: Item): void {
  refuseFull(list.length);
  list.push(item);
}

function refuseFull(count: number): void {
  if (count === limits.styles) throw new FileProblem("tooManyStyles", { limit: limits.styles });
}

export function readColor(attributes: XmlAttributes): NamedColor {
  return {
    rgb: rgbDigits(attributes.get("rgb")),
    theme: Number(attributes.get("theme") ?? -1),
    indexed: Number(attributes.get("indexed") ?? -1),
    tint: Number(attributes.get("tint") ?? 0),
  };
}

/** `AARRGGBB` or `RRGGBB` as `RRGGBB`, upper case. */
function rgbDigits(value: string | null): string | null {
  return value !== null && /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(value)
    ? value.slice(-6).toUpperCase()
    : null;
}

function index(attributes: XmlAttributes, name: string): number {
  return Number(attributes.get(name) ?? 0);
}
