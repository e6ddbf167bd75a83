import type { CellPlace, Progress } from "../../../app/workbook";
import { freeSheetName, reportColors, sheetNameKey, type PlacedCell, type PlacedSheet } from "../../../core";
import { rangeOf } from "../draw/shape";
import { goOn, mutate, sheetsNow, type UniverHost } from "../host";
import { drawnSheet, type DrawnSheet } from "./placed-worksheet";
import { renamedSheets } from "./renamed-sheets";

/** Where a cell of a report leads; null where that sheet is not there. */
type LinkTarget = (cell: PlacedCell) => CellPlace | null;

function linkTargets(names: ReadonlySet<string>): LinkTarget {
  return ({ link }) => {
    if (!link || !names.has(link.sheet)) return null;
    return { sheet: link.sheet, row: link.area.firstRow, column: link.area.firstColumn };
  };
}

function linksOf({ cells }: PlacedSheet, target: LinkTarget): ReadonlyMap<string, CellPlace> {
  const links = new Map<string, CellPlace>();
  for (const cell of cells) {
    const place = target(cell);
    if (place) links.set(`${cell.row}:${cell.column}`, place);
  }
  return links;
}

function freeIds(taken: ReadonlySet<string>, count: number): readonly string[] {
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    if (!taken.has(`report-${number}`)) ids.push(`report-${number}`);
  }
  return ids;
}

function dataBar(id: string): object {
  return {
    cfId: id,
    stopIfTrue: false,
    rule: {
      type: "dataBar",
      isShowValue: true,
      config: {
        min: { type: "num", value: 0 },
        max: { type: "max" },
        isGradient: false,
        positiveColor: `#${reportColors.dataBar}`,
        nativeColor: `#${reportColors.dataBar}`,
      },
    },
  };
}

function insert(host: UniverHost, { sheet, styles }: DrawnSheet, { dataBars, filter }: PlacedSheet): void {
  const subUnitId = sheet.id;
  const index = sheetsNow(host).length;
  // A sheet of a colleague's does not come into view by itself.
  mutate(host, "sheet.mutation.insert-sheet", { sheet, styles, index }, { fromCollab: true });
  for (const [index, area] of dataBars.entries()) {
    const rule = { ...dataBar(`bar-${index}`), ranges: [rangeOf(area)] };
    mutate(host, "sheet.mutation.add-conditional-rule", { subUnitId, rule });
  }
  if (filter) mutate(host, "sheet.mutation.set-filter-range", { subUnitId, range: rangeOf(filter) });
}

/** Adds sheets after the others, all or none. Nothing that was there is touched. */
export function addSheets(
  host: UniverHost,
  sheets: readonly PlacedSheet[],
  progress: Progress = {},
): readonly string[] {
  goOn(progress);
  const there = sheetsNow(host);
  const before = new Set(there.map(({ name }) => name));
  const taken = new Set([...before].map(sheetNameKey));
  const names = sheets.map(({ name }) => freeSheetName(name, taken));
  const report = renamedSheets(sheets, names);
  const ids = freeIds(new Set(there.map(({ id }) => id)), sheets.length);
  const target = linkTargets(new Set([...before, ...names]));
  const drawn = report.map((sheet, at) => drawnSheet(sheet, ids[at] ?? "", (cell) => target(cell) !== null));
  try {
    report.forEach((placed, at) => {
      const one = drawn[at];
      if (!one) return;
      host.made.set(one.sheet.id, { placed, report, links: linksOf(placed, target) });
      insert(host, one, placed);
    });
  } catch (error) {
    removeSheets(host, ids);
    throw error;
  }
  progress.onProgress?.(1);
  return names;
}

function removeSheets(host: UniverHost, ids: readonly string[]): void {
  const there = new Set(sheetsNow(host).map(({ id }) => id));
  for (const subUnitId of ids) {
    host.made.delete(subUnitId);
    if (there.has(subUnitId)) mutate(host, "sheet.mutation.remove-sheet", { subUnitId, subUnitName: "" });
  }
}
