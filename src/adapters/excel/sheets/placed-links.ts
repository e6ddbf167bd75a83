import { type PlacedCell, type PlacedLink, type PlacedSheet, quotedSheetName } from "../../../core";
import { addressOf } from "../host/address";
import { bytesOf, type Step } from "../host/steps";

/** Most links Excel keeps on a sheet. Source: Excel specifications and limits. */
const mostLinks = 65_530;

/** Names of sheets as they will be. */
export interface SheetNames {
  /** Name a sheet of the report gets, by the name it was laid out with. */
  readonly made: ReadonlyMap<string, string>;
  /** Sheets the workbook had before. */
  readonly before: ReadonlySet<string>;
}

function locationOf(link: PlacedLink, { made, before }: SheetNames): string | null {
  const sheet = link.in === "report" ? made.get(link.sheet) : before.has(link.sheet) ? link.sheet : undefined;
  return sheet === undefined ? null : `${quotedSheetName(sheet)}!${addressOf(link.area)}`;
}

/** Where cells lead, of those whose sheet is there. */
export function linksOf(sheet: PlacedSheet, names: SheetNames): ReadonlyMap<PlacedCell, string> {
  const links = new Map<PlacedCell, string>();
  for (const cell of sheet.cells) {
    const location = cell.link && links.size < mostLinks ? locationOf(cell.link, names) : null;
    if (location !== null) links.set(cell, location);
  }
  return links;
}

/** Sets links. Without a text of their own, which Excel would take as typed: values are written after them. */
export function linkSteps(to: Excel.Worksheet, links: ReadonlyMap<PlacedCell, string>): readonly Step[] {
  return [...links].map(([{ row, column }, location]) => ({
    bytes: bytesOf(location),
    queue: () => {
      to.getCell(row - 1, column).hyperlink = { documentReference: location };
    },
  }));
}
