import {
  borderSides,
  borderStyles,
  horizontalAligns,
  plainLook,
  verticalAligns,
  type BorderSide,
  type BorderStyle,
  type CellLook,
} from "../../../app/grid-book";
import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { readColor, type NamedColor } from "../read/styles/style-tables";
import { isTrue, type XmlAttributes } from "../xml/attributes";
import { XmlCursor } from "../xml/cursor";
import { vocabulary } from "../xml/vocabulary";

const known = vocabulary([
  ...["fonts", "font", "name", "sz", "i", "u"],
  ...["borders", "border", "left", "right", "top", "bottom", "start", "end", "color"],
  ...["cellXfs", "xf", "alignment", "protection"],
]);

type Font = Pick<CellLook, "fontName" | "fontSize" | "italic" | "underline">;
type Placing = Pick<CellLook, "horizontal" | "vertical" | "indent" | "wrap" | "rotation" | "locked">;

interface NamedLine {
  readonly style: BorderStyle;
  color: NamedColor | null;
}

export interface NamedBorders {
  readonly lines: Map<BorderSide, NamedLine>;
  /** The side that is being read; null when nothing is drawn there. */
  current: NamedLine | null;
}

export interface CellLookFormat {
  readonly font: number;
  readonly border: number;
  placing: Placing;
}

/** What looks are put together from, beside what `readStyles` gives. */
export interface LookTables {
  readonly fonts: { -readonly [K in keyof Font]: Font[K] }[];
  readonly borders: NamedBorders[];
  readonly formats: CellLookFormat[];
}

const { fontName, fontSize, italic, underline } = plainLook;
const { horizontal, vertical, indent, wrap, rotation, locked } = plainLook;
const plainPlacing: Placing = { horizontal, vertical, indent, wrap, rotation, locked };

/** @throws FileProblem `damaged`, `tooManyStyles` */
export function readLookTables(part: Uint8Array, where: string): LookTables {
  const cursor = new XmlCursor(part, where, known);
  const tables: LookTables = { fonts: [], borders: [], formats: [] };
  let section = "";
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.depth === 2) section = cursor.name;
    else readers.get(section)?.(cursor, tables);
  }
  return tables;
}

const readers = new Map<string, (cursor: XmlCursor, tables: LookTables) => void>([
  ["fonts", readFont],
  ["borders", readBorder],
  ["cellXfs", readFormat],
]);

function add<Item>(list: Item[], item: Item): void {
  if (list.length === limits.styles) throw new FileProblem("tooManyStyles", { limit: limits.styles });
  list.push(item);
}

function readFont({ name, depth, attributes }: XmlCursor, { fonts }: LookTables): void {
  if (name === "font" && depth === 3) add(fonts, { fontName, fontSize, italic, underline });
  const font = fonts.at(-1);
  if (font === undefined) return;
  const value = attributes.get("val");
  if (name === "name") font.fontName = value ?? font.fontName;
  else if (name === "sz") font.fontSize = Number(value) || font.fontSize;
  else if (name === "i") font.italic = isTrue(value ?? "1");
  else if (name === "u") font.underline = value !== "none";
}

/** Left and right are called start and end in the standard's strict flavour. */
const sides = new Map<string, BorderSide>([
  ...borderSides.map((side) => [side, side] as const),
  ["start", "left"],
  ["end", "right"],
]);

function readBorder({ name, depth, attributes }: XmlCursor, { borders }: LookTables): void {
  if (name === "border" && depth === 3) add(borders, { lines: new Map(), current: null });
  const border = borders.at(-1);
  if (border === undefined) return;
  const side = depth === 4 ? sides.get(name) : undefined;
  if (side !== undefined) {
    const style = borderStyles.find((one) => one === attributes.get("style"));
    border.current = style === undefined ? null : { style, color: null };
    if (border.current) border.lines.set(side, border.current);
  } else if (name === "color" && border.current) border.current.color = readColor(attributes);
}

function readFormat({ name, depth, attributes }: XmlCursor, { formats }: LookTables): void {
  if (name === "xf" && depth === 3) {
    const font = Number(attributes.get("fontId") ?? 0);
    const border = Number(attributes.get("borderId") ?? 0);
    add(formats, { font, border, placing: plainPlacing });
  }
  const format = formats.at(-1);
  if (format === undefined) return;
  if (name === "alignment") format.placing = { ...placingOf(attributes), locked: format.placing.locked };
  else if (name === "protection") {
    format.placing = { ...format.placing, locked: isTrue(attributes.get("locked") ?? "1") };
  }
}

function placingOf(attributes: XmlAttributes): Omit<Placing, "locked"> {
  const horizontal = attributes.get("horizontal");
  const across = horizontal === "centerContinuous" ? "center" : horizontal;
  return {
    horizontal: horizontalAligns.find((one) => one === across) ?? null,
    vertical: verticalAligns.find((one) => one === attributes.get("vertical")) ?? "bottom",
    indent: Math.max(0, Number(attributes.get("indent") ?? 0) || 0),
    wrap: isTrue(attributes.get("wrapText")),
    rotation: rotationOf(Number(attributes.get("textRotation") ?? 0)),
  };
}

/** Files write 91 to 180 for downwards, and 255 for stacked letters. */
function rotationOf(written: number): CellLook["rotation"] {
  if (written === 255) return "stacked";
  if (!(written > 0 && written <= 180)) return 0;
  return written > 90 ? 90 - written : written;
}
