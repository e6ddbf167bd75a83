import { asText } from "../protocol/arguments";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Bag, partOf } from "../model/bag";
import { bagType } from "./bag-type";

/** A fill takes its colour by method and cannot be read back by the add-in; tests read it from the bag. */
const chartFillType = bagType(
  "ChartFill",
  {},
  {},
  {
    SetSolidColor: (bag, [color]) => void bag.values.set("SolidColor", asText(color)),
    Clear: (bag) => {
      bag.values.clear();
    },
  },
);

const chartFontType = bagType("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: false,
  Name: "Calibri",
  Size: 10,
  Underline: "None",
});

const chartLineType = bagType("ChartLineFormat", { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 });
const chartBorderType = bagType("ChartBorder", { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 });

const fillAndFont = { Fill: () => chartFillType, Font: () => chartFontType };

export const chartFormatType = bagType(
  "ChartAreaFormat",
  { RoundedCorners: false },
  { ...fillAndFont, Border: () => chartBorderType },
);

const chartTitleFormatType = bagType(
  "ChartTitleFormat",
  {},
  { ...fillAndFont, Border: () => chartBorderType },
);

export const chartTitleType = bagType(
  "ChartTitle",
  { Text: "", Visible: true, Overlay: false, Position: "Top", HorizontalAlignment: "Center" },
  { Format: () => chartTitleFormatType },
);

const chartLegendFormatType = bagType("ChartLegendFormat", {}, fillAndFont);

export const chartLegendType = bagType(
  "ChartLegend",
  { Visible: true, Position: "Right", Overlay: false },
  { Format: () => chartLegendFormatType },
);

const chartDataLabelFormatType = bagType("ChartDataLabelFormat", {}, fillAndFont);

export const chartDataLabelsType = bagType(
  "ChartDataLabels",
  {
    Position: "OutsideEnd",
    ShowValue: false,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    NumberFormat: "General",
    LinkNumberFormat: true,
  },
  { Format: () => chartDataLabelFormatType },
);

export const chartSeriesFormatType = bagType(
  "ChartSeriesFormat",
  {},
  {
    Fill: () => chartFillType,
    Line: () => chartLineType,
  },
);

const chartGridlinesFormatType = bagType("ChartGridlinesFormat", {}, { Line: () => chartLineType });

const chartGridlinesType = bagType(
  "ChartGridlines",
  { Visible: true },
  { Format: () => chartGridlinesFormatType },
);

const chartAxisTitleFormatType = bagType("ChartAxisTitleFormat", {}, { Font: () => chartFontType });

const chartAxisTitleType = bagType(
  "ChartAxisTitle",
  { Text: "", Visible: false },
  { Format: () => chartAxisTitleFormatType },
);

const chartAxisFormatType = bagType(
  "ChartAxisFormat",
  {},
  {
    Fill: () => chartFillType,
    Font: () => chartFontType,
    Line: () => chartLineType,
  },
);

const chartAxisType = bagType(
  "ChartAxis",
  {
    Visible: true,
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    MinorUnit: "",
    NumberFormat: "General",
    LinkNumberFormat: true,
    ReversePlotOrder: false,
    CategoryType: "Automatic",
    MajorTickMark: "None",
    MinorTickMark: "None",
    TickLabelPosition: "NextToAxis",
    TickLabelSpacing: "",
  },
  {
    Format: () => chartAxisFormatType,
    MajorGridlines: () => chartGridlinesType,
    MinorGridlines: () => chartGridlinesType,
    Title: () => chartAxisTitleType,
  },
);

function axis(name: string): (axes: Bag) => HostObject {
  return (axes) => chartAxisType.of(partOf(axes, name));
}

export const chartAxesType = defineType<Bag>("ChartAxes", {
  objects: {
    CategoryAxis: axis("CategoryAxis"),
    ValueAxis: axis("ValueAxis"),
    SeriesAxis: axis("SeriesAxis"),
  },
});
