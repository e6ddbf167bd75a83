import {
  type Area,
  areaAddress,
  type ChartRange,
  freeSheetName,
  ownSheetName,
  type PlacedChart,
  type PlacedSheet,
  quotedSheetName,
  sheetNameKey,
} from "../../../core";
import { rangeReader, type ReadRange } from "./chart-data";
import { chartXml } from "./chart-xml";
import { addContentType } from "./content-types";
import { countedFrom1904 } from "./days-1904";
import { drawingXml } from "./drawing-xml";
import type { SheetNames } from "./hyperlinks";
import { addPart, addStreamedPart, freePartName, type Package } from "./package";
import { addRelationship } from "./relationships";
import { reportSheetPart } from "./sheet-xml";
import type { StyleSheet } from "./styles";
import { addBookSheet, addDefinedNames, definedNamesOf, type Book, type DefinedName } from "./workbook-part";

/** Everything a sheet of ours needs to be written. */
interface Writing {
  readonly pack: Package;
  readonly book: Book;
  readonly styles: StyleSheet;
  readonly names: SheetNames;
  readonly read: ReadRange;
}

function folderOf({ book }: Writing): string {
  return book.part.slice(0, book.part.lastIndexOf("/") + 1);
}

function renamed(range: ChartRange, { names }: Writing): ChartRange {
  return { ...range, sheet: names.made.get(range.sheet) ?? range.sheet };
}

function addChart(writing: Writing, chart: PlacedChart, drawing: string): string {
  const { pack, book, read } = writing;
  const name = freePartName(pack, `${folderOf(writing)}charts/chart`, "xml");
  const written = {
    ...chart,
    categories: renamed(chart.categories, writing),
    series: chart.series.map((one) => ({
      name: renamed(one.name, writing),
      values: renamed(one.values, writing),
    })),
  };
  addPart(pack, name, chartXml(chart, written, read, book));
  addContentType(pack, name, "chart");
  return addRelationship(pack, drawing, `${book.namespaces.relationships}/chart`, name);
}

/** Makes the drawing of a sheet's charts; null when it has none. Returns the sheet's relationship to it. */
function addDrawing(writing: Writing, sheet: PlacedSheet, sheetPart: string): string | null {
  if (sheet.charts.length === 0) return null;
  const { pack, book } = writing;
  const name = freePartName(pack, `${folderOf(writing)}drawings/drawing`, "xml");
  const ids = sheet.charts.map((chart) => addChart(writing, chart, name));
  addPart(pack, name, drawingXml(sheet, ids, book.namespaces));
  addContentType(pack, name, "drawing");
  return addRelationship(pack, sheetPart, `${book.namespaces.relationships}/drawing`, name);
}

function absolute({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  const area = areaAddress({ firstRow, lastRow, firstColumn, lastColumn });
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function usedArea({ charts, columnWidths }: PlacedSheet, lastCellRow: number): Area {
  const lastRow = Math.max(1, lastCellRow, ...charts.map(({ anchor }) => anchor.lastRow));
  return { firstRow: 1, lastRow, firstColumn: 0, lastColumn: Math.max(0, columnWidths.length - 1) };
}

/** A sheet as it stands in the workbook. */
interface Added {
  readonly name: string;
  readonly index: number;
  readonly lastCellRow: number;
  /** Defined name that tells it is Gendan's. */
  readonly mark: string | null;
}

function namesOf(sheet: PlacedSheet, { name, index, lastCellRow, mark }: Added): DefinedName[] {
  const quoted = quotedSheetName(name);
  const { filter, print } = sheet;
  const own = mark === null ? null : { name: mark, refersTo: `${quoted}!$A$1`, sheet: null, hidden: true };
  const filterName = filter && {
    name: "_xlnm._FilterDatabase",
    refersTo: `${quoted}!${absolute(filter)}`,
    sheet: index,
    hidden: true,
  };
  // A team's sheet grows: all of it is printed.
  const area = sheet.owner === "gendan" && {
    name: "_xlnm.Print_Area",
    refersTo: `${quoted}!${absolute(usedArea(sheet, lastCellRow))}`,
    sheet: index,
    hidden: false,
  };
  const titles = print.titleRows && {
    name: "_xlnm.Print_Titles",
    refersTo: `${quoted}!$${print.titleRows.first}:$${print.titleRows.last}`,
    sheet: index,
    hidden: false,
  };
  return [own, filterName, area, titles].filter((one) => one !== null && one !== false);
}

function freeMarks(taken: ReadonlySet<string>, count: number): string[] {
  const marks: string[] = [];
  for (let number = 1; marks.length < count; number++) {
    if (!taken.has(`${ownSheetName}${number}`)) marks.push(`${ownSheetName}${number}`);
  }
  return marks;
}

/** Adds sheets after the workbook's own. Returns the names they got, in order. */
export function addReportSheets(
  pack: Package,
  book: Book,
  styles: StyleSheet,
  laidOut: readonly PlacedSheet[],
): string[] {
  const sheets = book.date1904 ? laidOut.map(countedFrom1904) : laidOut;
  const before = new Set(book.sheets.map(({ name }) => name));
  const taken = new Set([...before].map(sheetNameKey));
  const names = sheets.map((sheet) => freeSheetName(sheet.name, taken));
  const made = new Map(sheets.map((sheet, index) => [sheet.name, names[index] ?? sheet.name]));
  const writing = { pack, book, styles, names: { made, before }, read: rangeReader(sheets) };
  const marks = freeMarks(definedNamesOf(pack, book), sheets.length);
  const defined = sheets.flatMap((sheet, at) => {
    const name = names[at] ?? sheet.name;
    const part = freePartName(pack, `${folderOf(writing)}worksheets/sheet`, "xml");
    addPart(pack, part, "");
    const drawing = addDrawing(writing, sheet, part);
    const { namespaces } = book;
    const around = { styles, names: writing.names, namespaces, drawing };
    const { lastCellRow, chunks } = reportSheetPart(sheet, around);
    addStreamedPart(pack, part, chunks);
    addContentType(pack, part, "worksheet");
    const index = addBookSheet(pack, book, { name, hidden: false }, part);
    const mark = sheet.owner === "gendan" ? (marks[at] ?? null) : null;
    return namesOf(sheet, { name, index, lastCellRow, mark });
  });
  addDefinedNames(pack, book, defined);
  return names;
}
