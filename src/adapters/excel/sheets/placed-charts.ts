import { type ChartRange, type PlacedChart, type PlacedSheet, reportColors, reportFont } from "../../../core";
import { rangeOf } from "../host/address";
import { sendSteps } from "../host/steps";

const types = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const;

/** The sheets being made, by the names they were laid out with. */
export type SheetsMade = ReadonlyMap<string, Excel.Worksheet>;

/** @throws RangeError when a chart draws cells of a sheet that is not in its report */
function cellsOf({ sheet, area }: ChartRange, made: SheetsMade): Excel.Range {
  const found = made.get(sheet);
  if (!found) throw new RangeError(`a chart draws cells of ${sheet}, which is not in the report`);
  return rangeOf(found, area);
}

/** The text of a series' name cell. */
function nameOf({ sheet, area }: ChartRange, sheets: readonly PlacedSheet[]): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const cell = cells.find(({ row, column }) => row === area.firstRow && column === area.firstColumn);
  return String(cell?.value ?? "");
}

/** The numbers a chart draws. */
function numbersOf({ series }: PlacedChart, sheets: readonly PlacedSheet[]): readonly number[] {
  return series.flatMap(({ values: { sheet, area } }) => {
    const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return cells.flatMap(({ row, column, value }) => {
      const within = row >= area.firstRow && row <= area.lastRow && column === area.firstColumn;
      return within && typeof value === "number" ? [value] : [];
    });
  });
}

function drawAxes(
  { axes }: Excel.Chart,
  { type, numberFormat }: PlacedChart,
  numbers: readonly number[],
): void {
  const { categoryAxis, valueAxis } = axes;
  // A bar chart begins at the top, as its table does.
  if (type === "bar") categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = numberFormat.endsWith("%") ? "0%" : numberFormat;
  if (numbers.every((value) => value >= 0)) valueAxis.minimum = 0;
  // Nothing but shares of a whole: the axis ends at 100 %.
  if (numberFormat.endsWith("%") && numbers.every((value) => value <= 1)) valueAxis.maximum = 1;
  valueAxis.majorGridlines.format.line.color = `#${reportColors.hairline}`;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.color = `#${reportColors.muted}`;
    axis.format.font.name = reportFont;
    axis.format.font.size = 9;
  }
}

function colorOf(index: number): string {
  return `#${reportColors.series[index % reportColors.series.length] ?? reportColors.brand}`;
}

function drawSeries(
  drawn: Excel.Chart,
  chart: PlacedChart,
  made: SheetsMade,
  sheets: readonly PlacedSheet[],
): void {
  for (const [index, { name, values }] of chart.series.entries()) {
    const series = drawn.series.add();
    series.setValues(cellsOf(values, made));
    series.setXAxisValues(cellsOf(chart.categories, made));
    series.name = nameOf(name, sheets);
    if (chart.type === "line") series.format.line.color = colorOf(index);
    else series.format.fill.setSolidColor(colorOf(index));
  }
}

function draw(drawn: Excel.Chart, at: ChartPlace, made: SheetsMade, sheets: readonly PlacedSheet[]): void {
  const { to, chart } = at;
  // What Excel made of the cells by itself.
  for (const series of drawn.series.items) series.delete();
  drawSeries(drawn, chart, made, sheets);
  drawn.title.text = chart.title;
  drawn.title.format.font.color = `#${reportColors.brand}`;
  drawn.title.format.font.name = reportFont;
  drawn.title.format.font.size = 12;
  drawn.title.format.font.bold = true;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = "Bottom";
  drawAxes(drawn, chart, numbersOf(chart, sheets));
  const { firstRow, lastRow, firstColumn, lastColumn } = chart.anchor;
  drawn.setPosition(to.getCell(firstRow - 1, firstColumn), to.getCell(lastRow - 1, lastColumn));
}

interface ChartPlace {
  readonly to: Excel.Worksheet;
  readonly chart: PlacedChart;
}

/** Draws the charts of sheets whose cells are written: one sync to learn what series Excel made by itself. */
export async function drawCharts(
  context: Excel.RequestContext,
  made: SheetsMade,
  sheets: readonly PlacedSheet[],
): Promise<void> {
  const places = sheets.flatMap(({ name, charts }): ChartPlace[] => {
    const to = made.get(name);
    return to ? charts.map((chart) => ({ to, chart })) : [];
  });
  if (places.length === 0) return;
  const drawn = places.map(({ to, chart }) =>
    to.charts.add(types[chart.type], cellsOf(chart.categories, made), "Columns"),
  );
  for (const chart of drawn) chart.series.load("items/name");
  await context.sync();
  const steps = places.map((place, index) => ({
    bytes: 8_000,
    queue: () => {
      const chart = drawn[index];
      if (chart) draw(chart, place, made, sheets);
    },
  }));
  await sendSteps(context, steps);
}
