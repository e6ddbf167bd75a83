import type { ChartRange, PlacedCell, PlacedChart, PlacedSheet } from "../../core";

export interface ChartSeries {
  readonly name: string;
  /** null leaves a gap. */
  readonly values: readonly (number | null)[];
}

/** What a chart of a report draws, taken from the cells it refers to. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

type CellsByPlace = ReadonlyMap<string, PlacedCell["value"]>;

function cellsOf(sheet: PlacedSheet): CellsByPlace {
  return new Map(sheet.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
}

/** Reads a chart's labels and figures from the sheets of its report. */
export function chartData(chart: PlacedChart, sheets: readonly PlacedSheet[]): ChartData {
  const cells = new Map(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  const valuesOf = ({ sheet, area }: ChartRange): PlacedCell["value"][] => {
    const values: PlacedCell["value"][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        values.push(cells.get(sheet)?.get(`${row} ${column}`) ?? null);
      }
    }
    return values;
  };
  return {
    labels: valuesOf(chart.categories).map((value) => String(value ?? "")),
    series: chart.series.map(({ name, values }) => ({
      name: String(valuesOf(name)[0] ?? ""),
      values: valuesOf(values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}
