import type { Placed, Sheet } from "./workbook";

/** Everything that stands on cells of a sheet and moves when rows or columns come and go. */
export function* placesOn(sheet: Sheet): Generator<Placed> {
  const { workbook } = sheet;
  yield* sheet.merges;
  yield* sheet.hyperlinks;
  yield* sheet.notes;
  yield* sheet.comments;
  yield* sheet.tables;
  for (const table of sheet.tables) if (table.filter) yield table.filter;
  if (sheet.filter) yield sheet.filter;
  for (const format of sheet.conditionalFormats) yield* format.areas;
  yield* sheet.validations;
  for (const chart of sheet.charts) yield chart.position;
  yield* [sheet.printTitleRows, sheet.printTitleColumns, sheet.printArea];
  for (const each of workbook.sheets) {
    for (const chart of each.charts) {
      for (const { values, categories } of chart.series) {
        if (values.sheet === sheet) yield values;
        if (categories.sheet === sheet) yield categories;
      }
    }
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((each) => each.names)]) {
    if (name.sheet === sheet) yield name;
  }
  for (const range of workbook.keptRanges()) if (range.sheet === sheet) yield range;
}

/** Drops what no longer stands anywhere. */
export function dropUnplaced<P extends Placed>(list: P[]): void {
  list.splice(0, list.length, ...list.filter((each) => each.area !== null));
}
