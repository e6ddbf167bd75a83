import type { Area } from "../sheet/cells";
import type { ReportLink } from "./blocks";
import type { Draft, DraftCell, TablePlace } from "./draft";
import type { ChartRange, PlacedCell, PlacedChart, PlacedLink } from "./placed";
import { numberFormatCode } from "./styles";

export type TablePlaces = ReadonlyMap<string, TablePlace>;

/**
 * Where every table of the report stands, by its id.
 * @throws RangeError when two tables have one id
 */
export function tablesOf(drafts: readonly Draft[]): TablePlaces {
  const all = new Map<string, TablePlace>();
  for (const [id, place] of drafts.flatMap((draft) => [...draft.tables])) {
    if (all.has(id)) throw new RangeError(`two tables of the report are called ${id}`);
    all.set(id, place);
  }
  return all;
}

function tableOf(tables: TablePlaces, id: string): TablePlace {
  const place = tables.get(id);
  if (!place) throw new RangeError(`the report has no table ${id}`);
  return place;
}

function rowsOf(place: TablePlace, firstRow: number, lastRow: number): PlacedLink {
  if (firstRow < place.headerRow || lastRow > place.lastRow || firstRow > lastRow) {
    throw new RangeError(`no rows ${firstRow} to ${lastRow} in the table on sheet ${place.sheet}`);
  }
  const { firstColumn, lastColumn } = place;
  return { in: "report", sheet: place.sheet, area: { firstRow, lastRow, firstColumn, lastColumn } };
}

function resolveLink(link: ReportLink, tables: TablePlaces): PlacedLink {
  if (link.to === "cell") {
    const { sheet, row, column } = link;
    return {
      in: "workbook",
      sheet,
      area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    };
  }
  const place = tableOf(tables, link.table);
  if (link.to === "table") return rowsOf(place, place.headerRow, place.lastRow);
  return rowsOf(place, place.headerRow + 1 + link.first, place.headerRow + 1 + link.last);
}

export function resolveLinks(cells: readonly DraftCell[], tables: TablePlaces): PlacedCell[] {
  return cells.map(({ link, ...cell }) => (link ? { ...cell, link: resolveLink(link, tables) } : cell));
}

function columnArea(place: TablePlace, column: number, firstRow: number, lastRow: number): ChartRange {
  const area: Area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
  return { sheet: place.sheet, area };
}

/**
 * Charts with the cells they draw.
 * @throws RangeError when the report has no such table or column
 */
export function resolveCharts(draft: Draft, tables: TablePlaces): PlacedChart[] {
  return draft.charts.map(({ block, anchor }) => {
    const place = tableOf(tables, block.table);
    const at = (id: string): number => {
      const column = place.columns.get(id);
      if (column === undefined) throw new RangeError(`table ${block.table} has no column ${id}`);
      return column;
    };
    const lastRow = Math.min(place.lastRow, place.headerRow + (block.rows ?? Infinity));
    const values = (id: string) => columnArea(place, at(id), place.headerRow + 1, lastRow);
    const name = (id: string) => columnArea(place, at(id), place.headerRow, place.headerRow);
    return {
      type: block.type,
      title: block.title,
      anchor,
      categories: values(block.categories),
      series: block.series.map((id) => ({ name: name(id), values: values(id) })),
      numberFormat: numberFormatCode(block.format),
    };
  });
}
