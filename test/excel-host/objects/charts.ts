import { asNumber, asText, isAbsent } from "../protocol/arguments";
import { defineCollection, sameText } from "../protocol/collection";
import { type HostObject, type HostType, type Scalar, defineType } from "../protocol/host-object";
import { type Area, boundingArea } from "../model/areas";
import { type Bag, emptyBag, partOf } from "../model/bag";
import { requireAllowed } from "../model/guards";
import { nextNumber } from "../model/empty";
import { leftOf, topOf } from "../model/sizes";
import type { Chart, Sheet } from "../model/workbook";
import { bagScalars } from "./bag-type";
import {
  chartAxesType,
  chartDataLabelsType,
  chartFormatType,
  chartLegendType,
  chartTitleType,
} from "./chart-parts";
import { chartSeriesCollectionType, seriesOfSource } from "./chart-series";
import { areaOf, rangeArgument } from "./range-target";
import { worksheetType } from "./worksheet";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

type Edge = "Left" | "Top" | "Width" | "Height";

/** Points: as set, else as the cells it was placed on give it. */
function edgeScalar(edge: Edge, unset: number): Scalar<ChartTarget> {
  return {
    get: ({ sheet, chart }) =>
      chart.look.values.get(edge) ??
      (chart.position.area ? edgesOf(sheet, chart.position.area)[edge] : unset),
    set: ({ chart }, value) => void chart.look.values.set(edge, asNumber(value)),
  };
}

function edgesOf(sheet: Sheet, area: Area): Readonly<Record<Edge, number>> {
  const [left, top] = [leftOf(sheet, area.firstColumn), topOf(sheet, area.firstRow)];
  return {
    Left: left,
    Top: top,
    Width: leftOf(sheet, area.lastColumn + 1) - left,
    Height: topOf(sheet, area.lastRow + 1) - top,
  };
}

/** Covers the cells from the first to the last; one cell gives the top left corner. */
function setPosition({ sheet, chart }: ChartTarget, [start, end]: readonly unknown[]): void {
  requireAllowed(sheet, "allowEditObjects");
  const first = areaOf(rangeArgument(start, sheet));
  const last = isAbsent(end) ? first : areaOf(rangeArgument(end, sheet));
  chart.position.area = boundingArea(first, last);
  for (const edge of ["Left", "Top", "Width", "Height"]) chart.look.values.delete(edge);
}

function part(name: string, type: () => HostType<Bag>): (target: ChartTarget) => HostObject {
  return ({ chart }) => type().of(partOf(chart.look, name));
}

const chartType = defineType<ChartTarget>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = asText(value)) },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => void (chart.type = asText(value)),
    },
    Left: edgeScalar("Left", 0),
    Top: edgeScalar("Top", 0),
    Width: edgeScalar("Width", 360),
    Height: edgeScalar("Height", 216),
    ...bagScalars((target: ChartTarget) => target.chart.look, {
      Style: 2,
      DisplayBlanksAs: "NotPlotted",
      PlotVisibleOnly: true,
      PlotBy: "Columns",
    }),
  },
  objects: {
    Axes: part("Axes", () => chartAxesType),
    DataLabels: part("DataLabels", () => chartDataLabelsType),
    Format: part("Format", () => chartFormatType),
    Legend: part("Legend", () => chartLegendType),
    Title: part("Title", () => chartTitleType),
    Series: (target) => chartSeriesCollectionType.of(target),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    SetPosition: setPosition,
    SetData: ({ sheet, chart }, [source, seriesBy]) => {
      const range = rangeArgument(source, sheet);
      chart.series.splice(0, chart.series.length, ...seriesOfSource(range.sheet, areaOf(range), seriesBy));
    },
    Delete: ({ sheet, chart }) => {
      requireAllowed(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
  },
});

export const chartCollectionType = defineCollection<Sheet, ChartTarget>("ChartCollection", {
  list: (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  of: (target) => chartType.of(target),
  matches: ({ chart }, key) => chart.id === key || sameText(chart.name, key),
  methods: {
    Add: (sheet, [type, source, seriesBy]) => {
      requireAllowed(sheet, "allowEditObjects");
      const range = rangeArgument(source, sheet);
      const chart: Chart = {
        id: `{chart-${String(nextNumber(sheet.workbook))}}`,
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type: asText(type),
        position: { area: null },
        series: [...seriesOfSource(range.sheet, areaOf(range), seriesBy)],
        look: emptyBag(),
      };
      sheet.charts.push(chart);
      return chartType.of({ sheet, chart });
    },
  },
});
