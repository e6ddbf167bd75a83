import type { Block, BlockOf, Report, ReportSheet } from "./blocks";
import { newDraft, type Draft } from "./draft";
import { resolveCharts, resolveLinks, tablesOf, type TablePlaces } from "./links";
import { footer, frozenRows, pageStarts, titleRows } from "./page";
import { placeBelow, placeBeside } from "./place-charts";
import { placeFacts, placeSignatures } from "./place-form";
import { placeTable } from "./place-table";
import { placeFigures, placeHeading, placeNote } from "./place-text";
import type { PlacedSheet } from "./placed";
import { columnsOf, type SheetColumns } from "./sheet-columns";
import { freeSheetName } from "./sheet-names";

const gapHeight = 12;
const gapBeforeHeading = 20;

/** Points of air above a block: none under a heading, between notes, or between a note and what it explains. */
function gapAbove(previous: Block | undefined, block: Block): number {
  if (!previous || previous.kind === "heading") return 0;
  if (block.kind === "heading") return gapBeforeHeading;
  if (block.kind === "note") return 0;
  return gapHeight;
}

function addGap(draft: Draft, height: number): void {
  if (height > 0) draft.rowHeights.set(draft.nextRow++, height);
}

/** Charts that stand at `index` and directly after it. */
function chartsFrom(blocks: readonly Block[], index: number): BlockOf<"chart">[] {
  const charts: BlockOf<"chart">[] = [];
  for (let at = index; ; at++) {
    const block = blocks[at];
    if (block?.kind !== "chart") return charts;
    charts.push(block);
  }
}

/** Places one block, or the charts that stand in a row; returns how many blocks were placed. */
function placeBlock(
  draft: Draft,
  blocks: readonly Block[],
  index: number,
  spans: SheetColumns["spans"],
): number {
  const block = blocks[index];
  switch (block?.kind) {
    case undefined:
      return 0;
    case "heading":
      placeHeading(draft, block);
      return 1;
    case "note":
      placeNote(draft, block);
      return 1;
    case "figures":
      placeFigures(draft, block, spans.get(block) ?? []);
      return 1;
    case "facts":
      placeFacts(draft, block);
      return 1;
    case "signatures":
      placeSignatures(draft, block);
      return 1;
    case "table":
      placeTable(draft, block, spans.get(block) ?? []);
      return 1;
    case "chart": {
      const charts = chartsFrom(blocks, index);
      placeBelow(draft, charts);
      return charts.length;
    }
  }
}

/** A heading, with the notes under it, stays on the page of what follows. */
function keepHeadings(draft: Draft, blocks: readonly Block[], firstRows: readonly number[]): void {
  let first: number | null = null;
  blocks.forEach((block, index) => {
    const row = firstRows[index] ?? 0;
    if (block.kind === "heading" || (block.kind === "note" && first !== null)) first ??= row;
    else {
      if (first !== null) draft.together.set(first, draft.together.get(row) ?? row);
      first = null;
    }
  });
}

function draftSheet(sheet: ReportSheet, name: string, rowCounts: ReadonlyMap<string, number>): Draft {
  const { blocks } = sheet;
  const { widths, spans } = columnsOf(sheet);
  const draft = newDraft(name, sheet.landscape, widths, rowCounts);
  const firstRows: number[] = [];
  for (let index = 0; index < blocks.length; index = firstRows.length) {
    const block = blocks[index];
    const previous = blocks[index - 1];
    if (block?.kind === "chart" && previous?.kind === "table" && placeBeside(draft, block, previous)) {
      firstRows.push(firstRows[index - 1] ?? 1);
      continue;
    }
    if (block) addGap(draft, gapAbove(previous, block));
    const row = draft.nextRow;
    const placed = placeBlock(draft, blocks, index, spans);
    firstRows.push(...Array<number>(placed).fill(row));
  }
  keepHeadings(draft, blocks, firstRows);
  return draft;
}

function finish(draft: Draft, tables: TablePlaces): PlacedSheet {
  return {
    name: draft.name,
    owner: "gendan",
    columnWidths: draft.widths,
    rowHeights: draft.rowHeights,
    cells: resolveLinks(draft.cells, tables),
    merges: draft.merges,
    charts: resolveCharts(draft, tables),
    dataBars: draft.dataBars,
    validations: [],
    filter: draft.filter,
    frozenRows: frozenRows(draft),
    print: {
      landscape: draft.landscape,
      titleRows: titleRows(draft),
      pageStarts: pageStarts(draft),
      footer,
    },
  };
}

/** Rows of every table, by its id. */
function rowCountsOf({ sheets }: Report): ReadonlyMap<string, number> {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return new Map(blocks.flatMap((block) => (block.kind === "table" ? [[block.id, block.rows.length]] : [])));
}

/** A chart of no rows is not drawn: its table says that there are none. */
function drawnBlocks(blocks: readonly Block[], rowCounts: ReadonlyMap<string, number>): Block[] {
  return blocks.filter((block) => block.kind !== "chart" || rowCounts.get(block.table) !== 0);
}

/**
 * Puts every block of a report into cells: blocks down the sheet on columns they share, links and charts resolved
 * to areas, heights for wrapped text, print set-up. Sheet names are made valid and unique.
 * @throws RangeError when a link or chart names a table, row or column the report does not have
 */
export function layOut(report: Report): PlacedSheet[] {
  const taken = new Set<string>();
  const rowCounts = rowCountsOf(report);
  const drafts = report.sheets.map((sheet) =>
    draftSheet(
      { ...sheet, blocks: drawnBlocks(sheet.blocks, rowCounts) },
      freeSheetName(sheet.name, taken),
      rowCounts,
    ),
  );
  const tables = tablesOf(drafts);
  return drafts.map((draft) => finish(draft, tables));
}
