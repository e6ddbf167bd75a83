import type { ChartRange, PlacedCell, PlacedSheet } from "../../../core";

/** The sheets of a report under the names they got; what refers to one of them goes along. */
export function renamedSheets(
  sheets: readonly PlacedSheet[],
  names: readonly string[],
): readonly PlacedSheet[] {
  const made = new Map(sheets.map(({ name }, at) => [name, names[at] ?? name]));
  const nameOf = (name: string): string => made.get(name) ?? name;
  const range = ({ sheet, area }: ChartRange): ChartRange => ({ sheet: nameOf(sheet), area });
  const cell = (one: PlacedCell): PlacedCell =>
    one.link?.in === "report" ? { ...one, link: { ...one.link, sheet: nameOf(one.link.sheet) } } : one;
  return sheets.map((sheet, at) => ({
    ...sheet,
    name: names[at] ?? sheet.name,
    cells: sheet.cells.map(cell),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      categories: range(chart.categories),
      series: chart.series.map(({ name, values }) => ({ name: range(name), values: range(values) })),
    })),
  }));
}
