import { defaultStyle } from "../../excel-host/model/style";
import type { Placed, Sheet, Workbook } from "../../excel-host/model/workbook";

function places(placed: readonly Placed[]): string {
  return JSON.stringify(placed.map(({ area }) => area));
}

function cellsOf(sheet: Sheet): readonly string[] {
  const cells: string[] = [];
  sheet.cells.forEach(({ value, formula, style }, row, column) => {
    if (value === null && formula === null && style === defaultStyle) return;
    cells.push(`${row}:${column} ${JSON.stringify([value, formula, style])}`);
  });
  return cells.sort();
}

function sheetState(sheet: Sheet): unknown {
  const { name, visibility, notes, comments, conditionalFormats, validations, merges, charts, frozen } =
    sheet;
  return {
    ...{ name, visibility, frozen },
    cells: cellsOf(sheet),
    notes: [...notes, ...comments].map(({ content, area }) => JSON.stringify([content, area])).sort(),
    rules: conditionalFormats.map(({ type, areas }) => `${type} ${places(areas)}`).sort(),
    merges: places(merges),
    validations: validations.map(({ area, rule }) => JSON.stringify([area, rule])),
    charts: charts.map(({ type, position, series }) => [type, position.area, series.length]),
  };
}

/** All of a workbook that a person can see or lose, as text; what Gendan keeps for itself is left out. */
export function snapshot(workbook: Workbook): string {
  const names = workbook.names.map(({ name, area }) => `${name} ${JSON.stringify(area)}`);
  return JSON.stringify({ sheets: workbook.sheets.map(sheetState), names });
}

/** The cells of the sheets a person made. */
export function userCells(workbook: Workbook, names: readonly string[]): string {
  return JSON.stringify(workbook.sheets.filter(({ name }) => names.includes(name)).map(cellsOf));
}
