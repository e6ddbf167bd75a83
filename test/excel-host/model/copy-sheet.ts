import { copyBag } from "./bag";
import { announce } from "./events";
import { emptySheet, nextNumber } from "./empty";
import { findSheet, requireFreeStructure } from "./sheets";
import type { Filter, Placed, Sheet } from "./workbook";

/** A copy of a sheet beside it, named `Orders (2)`; position is the caller's affair. */
export function copySheet(source: Sheet): Sheet {
  const { workbook } = source;
  requireFreeStructure(workbook);
  const copy = emptySheet(workbook, freeCopyName(source));
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.frozen = source.frozen;
  copy.filter = source.filter && copyFilter(source.filter);
  copyMaps(source, copy);
  copyPlaces(source, copy);
  workbook.sheets.push(copy);
  announce(workbook, { kind: "added", sheet: copy });
  return copy;
}

function freeCopyName({ workbook, name }: Sheet): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const free = name.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(workbook, free)) return free;
  }
}

function copyMaps(source: Sheet, copy: Sheet): void {
  source.cells.forEach((cell, row, column) => {
    copy.cells.set(row, column, { ...cell, spilledFrom: null, spilledTo: [] });
  });
  for (const name of ["columnStyles", "rowStyles"] as const) {
    for (const [line, style] of source[name]) copy[name].set(line, style);
  }
  for (const name of ["columnWidths", "rowHeights"] as const) {
    for (const [line, size] of source[name]) copy[name].set(line, size);
  }
  for (const name of ["hiddenRows", "hiddenColumns"] as const) {
    for (const line of source[name]) copy[name].add(line);
  }
  for (const [key, value] of source.properties) copy.properties.set(key, value);
  const page = copyBag(source.page);
  for (const [key, value] of page.values) copy.page.values.set(key, value);
  for (const [key, part] of page.parts) copy.page.parts.set(key, part);
}

function copyPlaces(source: Sheet, copy: Sheet): void {
  const { workbook } = source;
  const fresh = (): string => String(nextNumber(workbook));
  copy.merges.push(...source.merges.map((merge) => ({ ...merge })));
  copy.hyperlinks.push(...source.hyperlinks.map((link) => ({ ...link })));
  copy.notes.push(...source.notes.map((note) => ({ ...note })));
  copy.comments.push(...source.comments.map((comment) => ({ ...comment, id: `{comment-${fresh()}}` })));
  copy.names.push(
    ...source.names.map((name) => ({ ...name, sheet: name.sheet === source ? copy : name.sheet })),
  );
  for (const table of source.tables) {
    const id = fresh();
    const filter = table.filter && copyFilter(table.filter);
    copy.tables.push({ ...table, id, name: `${table.name}_${id}`, look: copyBag(table.look), filter });
  }
  for (const format of source.conditionalFormats) {
    const areas = format.areas.map((area) => ({ ...area }));
    copy.conditionalFormats.push({ ...format, id: `{format-${fresh()}}`, areas, look: copyBag(format.look) });
  }
  copy.validations.push(...source.validations.map((validation) => ({ ...validation })));
  for (const chart of source.charts) {
    const moved = <P extends Placed & { readonly sheet: Sheet }>(place: P): P => ({
      ...place,
      sheet: place.sheet === source ? copy : place.sheet,
    });
    const series = chart.series.map((each) => ({
      ...each,
      values: moved(each.values),
      categories: moved(each.categories),
      look: copyBag(each.look),
    }));
    const position = { ...chart.position };
    copy.charts.push({ ...chart, id: `{chart-${fresh()}}`, position, series, look: copyBag(chart.look) });
  }
  for (const name of ["printTitleRows", "printTitleColumns", "printArea"] as const) {
    copy[name].area = source[name].area;
  }
}

function copyFilter(filter: Filter): Filter {
  return { area: filter.area, criteria: new Map(filter.criteria), hiddenRows: new Set(filter.hiddenRows) };
}
