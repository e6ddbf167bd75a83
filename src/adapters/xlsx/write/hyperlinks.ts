import {
  type Area,
  areaAddress,
  cellAddress,
  type PlacedCell,
  type PlacedLink,
  type PlacedSheet,
  quotedSheetName,
} from "../../../core";
import { escapeCellAttribute } from "./escape";

/** Most links Excel keeps on a sheet. Source: Excel specifications and limits. */
const mostLinks = 65_530;

/** Names of sheets in the workbook as written. */
export interface SheetNames {
  /** Name a sheet of the report got, by the name it was laid out with. */
  readonly made: ReadonlyMap<string, string>;
  /** Sheets the workbook had before. */
  readonly before: ReadonlySet<string>;
}

function addressOf(area: Area): string {
  const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  return single ? cellAddress(area.firstRow, area.firstColumn) : areaAddress(area);
}

/** Where a link leads in the workbook written; null when its sheet is not there. */
function locationOf(link: PlacedLink, names: SheetNames): string | null {
  const before = names.before.has(link.sheet) ? link.sheet : undefined;
  const sheet = link.in === "report" ? names.made.get(link.sheet) : before;
  return sheet === undefined ? null : `${quotedSheetName(sheet)}!${addressOf(link.area)}`;
}

export interface CellLink {
  readonly cell: PlacedCell;
  readonly location: string;
}

/** The links that can be written: their sheets are there, and there are not more than Excel keeps. */
export function linksOf(sheet: PlacedSheet, names: SheetNames): CellLink[] {
  const links: CellLink[] = [];
  for (const cell of sheet.cells) {
    if (links.length === mostLinks) break;
    const location = cell.link ? locationOf(cell.link, names) : null;
    if (location !== null) links.push({ cell, location });
  }
  return links;
}

export function hyperlinksXml(links: readonly CellLink[]): string {
  if (links.length === 0) return "";
  const items = links.map(({ cell, location }) => {
    const at = cellAddress(cell.row, cell.column);
    return `<hyperlink ref="${at}" location="${escapeCellAttribute(location)}"/>`;
  });
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}
