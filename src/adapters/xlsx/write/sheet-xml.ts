import {
  areaAddress,
  cellAddress,
  pageMargins,
  type PlacedSheet,
  reportColors,
  standardRowHeight,
} from "../../../core";
import type { Chunks } from "./chunks";
import { dataBarExtension, dataBarRules } from "./data-bars";
import { escapeText } from "./escape";
import { hyperlinksXml, linksOf, type SheetNames } from "./hyperlinks";
import { mergesXml } from "./merges";
import { xmlHead, type Namespaces } from "./namespaces";
import { placedRows } from "./placed-rows";
import { sheetChunks } from "./stream/sheet-chunks";
import type { StyleSheet } from "./styles";
import { validationsXml } from "./validations";

/** Pixels of padding beside a column's characters, as a share of a character. Source: ECMA-376 part 1, 18.3.1.13. */
const columnPadding = 5 / 7;
const a4 = 9;
const ownTab = `<tabColor rgb="FF${reportColors.brand}"/>`;

export interface SheetSurroundings {
  readonly styles: StyleSheet;
  readonly names: SheetNames;
  readonly namespaces: Namespaces;
  /** Relationship of the sheet's drawing; null when it has none. */
  readonly drawing: string | null;
}

/** What tells a sheet of Gendan's from one of the team's: its tab, and no grid lines. */
function viewXml({ frozenRows, owner }: PlacedSheet): string {
  const top = cellAddress(frozenRows + 1, 0);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  const view = `<sheetView${owner === "gendan" ? ' showGridLines="0"' : ""} workbookViewId="0">${frozenRows > 0 ? pane : ""}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function columnsXml({ columnWidths }: PlacedSheet): string {
  const columns = columnWidths.map((width, index) => {
    const written = (width + columnPadding).toFixed(2);
    return `<col min="${index + 1}" max="${index + 1}" width="${written}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

const margins = Object.entries(pageMargins).map(([edge, inches]) => `${edge}="${inches}"`);

function printXml({ print }: PlacedSheet): string {
  const { landscape, pageStarts, footer } = print;
  const breaks = pageStarts.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join("");
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${margins.join(" ")}/>`,
    `<pageSetup paperSize="${a4}" orientation="${landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeText(`&L${footer.left}&R${footer.right}`)}</oddFooter></headerFooter>`,
    breaks === ""
      ? ""
      : `<rowBreaks count="${pageStarts.length}" manualBreakCount="${pageStarts.length}">${breaks}</rowBreaks>`,
  ].join("");
}

export interface ReportSheetPart {
  /** Last row with a cell, 0 where there is none. */
  readonly lastCellRow: number;
  readonly chunks: () => Chunks;
}

/** A report sheet as a sheet part. A link that cannot be written is written as plain text. */
export function reportSheetPart(sheet: PlacedSheet, around: SheetSurroundings): ReportSheetPart {
  const { styles, names, namespaces, drawing } = around;
  const links = linksOf(sheet, names);
  const { lastCellRow, rows } = placedRows(sheet, styles, new Set(links.map(({ cell }) => cell)));
  const before = [
    `${xmlHead}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `<sheetPr>${sheet.owner === "gendan" ? ownTab : ""}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="${standardRowHeight}" customHeight="1"/>`,
    columnsXml(sheet),
  ].join("");
  const after = [
    sheet.filter ? `<autoFilter ref="${areaAddress(sheet.filter)}"/>` : "",
    mergesXml(sheet.merges),
    dataBarRules(sheet.dataBars),
    validationsXml(sheet.validations),
    hyperlinksXml(links),
    printXml(sheet),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    dataBarExtension(sheet.dataBars),
    "</worksheet>",
  ].join("");
  return { lastCellRow, chunks: () => sheetChunks(before, rows(), after) };
}
