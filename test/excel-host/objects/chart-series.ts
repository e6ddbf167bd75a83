import { asChoice, asText, asWhole, isAbsent } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import { type Area, columnNumbers, columnsOf, rowNumbers, rowsOf } from "../model/areas";
import { emptyBag, partOf } from "../model/bag";
import { valueOf } from "../model/cells";
import { fullAddress } from "../model/reference";
import type { Series, Sheet } from "../model/workbook";
import { bagScalars } from "./bag-type";
import { chartDataLabelsType, chartSeriesFormatType } from "./chart-parts";
import type { ChartTarget } from "./charts";
import { readGrid, shownValue } from "./range-cells";
import { areaOf, rangeArgument } from "./range-target";

interface SeriesTarget {
  readonly of: ChartTarget;
  readonly series: Series;
}

type SeriesCells = Series["values"];

/** The cells behind one dimension of a series, by the client's names of dimensions. */
function cellsOf({ series }: SeriesTarget, dimension: unknown): SeriesCells {
  const asked = asChoice(dimension, ["Values", "Categories", "XValues", "YValues"]);
  return asked === "Categories" || asked === "XValues" ? series.categories : series.values;
}

function dimensionValues(target: SeriesTarget, dimension: unknown): readonly unknown[] {
  const { sheet, area } = cellsOf(target, dimension);
  return area ? (readGrid(sheet, area, (cell) => shownValue(cell?.value ?? null)) ?? []).flat() : [];
}

function sourceText(target: SeriesTarget, dimension: unknown): string {
  const { sheet, area } = cellsOf(target, dimension);
  return area ? fullAddress(sheet.name, area) : "";
}

function cellsArgument(range: unknown, from: Sheet): SeriesCells {
  const { sheet, area } = rangeArgument(range, from);
  return { sheet, area: areaOf({ sheet, area }) };
}

const chartSeriesType = defineType<SeriesTarget>("ChartSeries", {
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => void (series.name = asText(value)),
    },
    ...bagScalars((target: SeriesTarget) => target.series.look, {
      ChartType: "Invalid",
      AxisGroup: "Primary",
      GapWidth: 219,
      Overlap: -27,
      HasDataLabels: false,
      MarkerStyle: "Automatic",
      MarkerSize: 5,
      MarkerBackgroundColor: "",
      MarkerForegroundColor: "",
      Smooth: false,
      PlotOrder: 0,
      InvertIfNegative: false,
      VaryByCategories: false,
    }),
  },
  objects: {
    Format: ({ series }) => chartSeriesFormatType.of(partOf(series.look, "Format")),
    DataLabels: ({ series }) => chartDataLabelsType.of(partOf(series.look, "DataLabels")),
  },
  methods: {
    SetValues: ({ series }, [range]) => void (series.values = cellsArgument(range, series.values.sheet)),
    SetXAxisValues: ({ series }, [range]) =>
      void (series.categories = cellsArgument(range, series.categories.sheet)),
    GetDimensionValues: (target, [dimension]) => dimensionValues(target, dimension),
    GetDimensionDataSourceString: (target, [dimension]) => sourceText(target, dimension),
    GetDimensionDataSourceType: () => "LocalRange",
    Delete: ({ of, series }) => void of.chart.series.splice(of.chart.series.indexOf(series), 1),
  },
});

export const chartSeriesCollectionType = defineCollection<ChartTarget, SeriesTarget>(
  "ChartSeriesCollection",
  {
    list: (of) => of.chart.series.map((series) => ({ of, series })),
    of: (target) => chartSeriesType.of(target),
    matches: ({ series }, key) => series.name === key,
    methods: {
      Add: (of, [name, index]) => {
        const { sheet } = of;
        const series: Series = {
          name: isAbsent(name) ? `Series${String(of.chart.series.length + 1)}` : asText(name),
          values: { sheet, area: null },
          categories: { sheet, area: null },
          look: emptyBag(),
        };
        of.chart.series.splice(isAbsent(index) ? of.chart.series.length : asWhole(index), 0, series);
        return chartSeriesType.of({ of, series });
      },
    },
  },
);

/**
 * The series Excel makes of source cells: a first row of texts names them, a first column of texts (or of
 * anything, when its corner is blank) holds the categories.
 */
export function seriesOfSource(sheet: Sheet, source: Area, seriesBy: unknown): readonly Series[] {
  const by = asChoice(seriesBy, ["Auto", "Columns", "Rows"], "Auto");
  if (by === "Rows" || (by === "Auto" && columnsOf(source) > rowsOf(source))) {
    throw hostError("HostNotImplemented", "chart series by rows");
  }
  const text = (row: number, column: number): boolean => typeof valueOf(sheet, row, column) === "string";
  const hasNames = [...columnNumbers(source)].slice(1).every((column) => text(source.firstRow, column));
  const data = { ...source, firstRow: source.firstRow + (hasNames ? 1 : 0) };
  const cornerBlank = valueOf(sheet, source.firstRow, source.firstColumn) === null;
  const hasCategories = cornerBlank || [...rowNumbers(data)].every((row) => text(row, source.firstColumn));
  const column = (at: number): Area => ({ ...data, firstColumn: at, lastColumn: at });
  return [...columnNumbers(source)].slice(hasCategories ? 1 : 0).map((at, index) => ({
    name: hasNames ? String(shownValue(valueOf(sheet, source.firstRow, at))) : `Series${String(index + 1)}`,
    values: { sheet, area: column(at) },
    categories: { sheet, area: hasCategories ? column(source.firstColumn) : null },
    look: emptyBag(),
  }));
}
