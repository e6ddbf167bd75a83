import type { ColumnSpan, GridMark, GridSheet } from "../../../app/grid-book";
import { severityOfCondition } from "../../../app/signs";
import type { Area } from "../../../core";
import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { readColor, type NamedColor } from "../read/styles/style-tables";
import { readStretch, type DescribedColumns } from "../read/sheet/column-stretch";
import { parseArea } from "../read/sheet/reference";
import { isTrue, type XmlAttributes } from "../xml/attributes";
import type { XmlCursor } from "../xml/cursor";

/** What stands around the cells of a sheet. */
export interface SheetFrame extends DescribedColumns {
  readonly columnSpans: ColumnSpan[];
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  readonly marks: GridMark[];
  standardWidth: number;
  standardHeight: number;
  frozen: GridSheet["frozen"];
  filter: Area | null;
  tabColor: NamedColor | null;
  zoom: number;
  gridLines: boolean;
  isProtected: boolean;
}

/** Digits of the standard font are 7 pixels wide in nearly all fonts of offices. */
const digitWidth = 7;
const padding = 5;
/** Characters of a column nobody has sized, and points of such a row. */
const standardCharacters = 8;
const standardHeight = 15;

/** Pixels of a width as files give it: characters with their padding. */
export function widthPixels(characters: number): number {
  return Math.round(characters * digitWidth);
}

/** Excel rounds the standard width up to whole steps of 8 pixels. Source: ECMA-376 part 1, 18.3.1.81. */
function standardPixels(characters: number): number {
  return Math.ceil((characters * digitWidth + padding) / 8) * 8;
}

export function newFrame(): SheetFrame {
  return {
    columnSpans: [],
    hiddenColumns: new Set(),
    describedColumns: 0,
    merges: [],
    marks: [],
    standardWidth: standardPixels(standardCharacters),
    standardHeight,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    tabColor: null,
    zoom: 1,
    gridLines: true,
    isProtected: false,
  };
}

type ReadElement = (cursor: XmlCursor, frame: SheetFrame, sheet: string) => void;

/** The elements around the cells, and how deep each stands. */
export const frameElements: ReadonlyMap<string, { readonly depth: number; readonly read: ReadElement }> =
  new Map([
    ["tabColor", { depth: 3, read: ({ attributes }, frame) => (frame.tabColor = readColor(attributes)) }],
    ["sheetView", { depth: 3, read: readView }],
    ["pane", { depth: 4, read: readPane }],
    ["sheetFormatPr", { depth: 2, read: readStandards }],
    ["col", { depth: 3, read: readSpan }],
    ["sheetProtection", { depth: 2, read: readProtection }],
    ["autoFilter", { depth: 2, read: readFilter }],
    ["conditionalFormatting", { depth: 2, read: readMarks }],
    ["mergeCell", { depth: 3, read: readMerge }],
    // Panes of views somebody saved stand as deep as the sheet's own.
    [
      "customSheetViews",
      {
        depth: 2,
        read: (cursor) => {
          cursor.skip();
        },
      },
    ],
  ]);

function positive(attributes: XmlAttributes, name: string): number | null {
  const value = Number(attributes.get(name) ?? 0);
  return value > 0 && Number.isFinite(value) ? value : null;
}

function readView({ attributes }: XmlCursor, frame: SheetFrame): void {
  frame.gridLines = isTrue(attributes.get("showGridLines") ?? "1");
  const zoom = positive(attributes, "zoomScale") ?? 100;
  frame.zoom = Math.min(400, Math.max(10, zoom)) / 100;
}

/** A pane that is only split is not drawn. */
function readPane({ attributes }: XmlCursor, frame: SheetFrame): void {
  if (!attributes.get("state")?.startsWith("frozen")) return;
  frame.frozen = {
    rows: Math.floor(positive(attributes, "ySplit") ?? 0),
    columns: Math.floor(positive(attributes, "xSplit") ?? 0),
  };
}

function readStandards({ attributes }: XmlCursor, frame: SheetFrame): void {
  const width = positive(attributes, "defaultColWidth");
  const characters = positive(attributes, "baseColWidth") ?? standardCharacters;
  frame.standardWidth = width === null ? standardPixels(characters) : widthPixels(width);
  frame.standardHeight = positive(attributes, "defaultRowHeight") ?? standardHeight;
}

function readSpan(cursor: XmlCursor, frame: SheetFrame): void {
  const { attributes } = cursor;
  const stretch = readStretch(cursor, frame);
  if (stretch === null) return;
  const { first, last } = stretch;
  const width = positive(attributes, "width");
  const look = Number(attributes.get("style") ?? 0);
  const pixels = width === null ? null : widthPixels(width);
  frame.columnSpans.push({ first: first - 1, last: last - 1, width: pixels, look });
  if (!isTrue(attributes.get("hidden"))) return;
  for (let column = first; column <= last; column++) frame.hiddenColumns.add(column - 1);
}

function readProtection({ attributes }: XmlCursor, frame: SheetFrame): void {
  frame.isProtected = isTrue(attributes.get("sheet"));
}

function readFilter({ attributes }: XmlCursor, frame: SheetFrame): void {
  frame.filter = parseArea(attributes.get("ref") ?? "");
}

function readMerge(cursor: XmlCursor, { merges }: SheetFrame, sheet: string): void {
  const area = parseArea(cursor.attributes.get("ref") ?? "");
  if (area === null) throw cursor.damaged();
  if (merges.push(area) > limits.merges) {
    throw new FileProblem("tooManyMerges", { where: sheet, limit: limits.merges });
  }
}

/** Of all rules that colour cells only Gendan's own are drawn, as marks. */
function readMarks(cursor: XmlCursor, { marks }: SheetFrame): void {
  const outside = cursor.depth - 1;
  const areas = (cursor.attributes.get("sqref") ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  while (cursor.depth > outside) {
    if (cursor.next() !== "open" || cursor.name !== "formula") continue;
    const severity = severityOfCondition(cursor.content());
    if (severity) marks.push({ severity, areas });
  }
}
