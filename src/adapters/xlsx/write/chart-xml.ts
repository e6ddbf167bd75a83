import { type PlacedChart, reportColors } from "../../../core";
import { axesXml, categoryAxis, valueAxis } from "./chart-axes";
import { numbersXml, referenceXml, type ReadRange } from "./chart-data";
import { textPropertiesXml, textXml } from "./chart-text";
import { escapeAttribute, escapeText, withoutControls } from "./escape";
import { xmlHead } from "./namespaces";
import type { Book } from "./workbook-part";

/** More points than this leave no room for a number on each. */
const mostLabelled = 16;

function titleXml(title: string): string {
  const run = `<a:r>${textXml("a:rPr", 1200, reportColors.brand, true)}<a:t>${escapeText(withoutControls(title))}</a:t></a:r>`;
  const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textXml("a:defRPr", 1200, reportColors.brand, true)}</a:pPr>${run}</a:p></c:rich></c:tx>`;
  return `<c:title>${text}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function seriesColor(index: number): string {
  return reportColors.series[index % reportColors.series.length] ?? reportColors.brand;
}

function shapeXml(type: PlacedChart["type"], color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return type === "line"
    ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
}

function markerXml(color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

function labelsXml(chart: PlacedChart): string {
  const { area } = chart.categories;
  const points = (area.lastRow - area.firstRow + 1) * chart.series.length;
  if (points > mostLabelled) return "";
  const format = `<c:numFmt formatCode="${escapeAttribute(chart.numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;
  const position = chart.type === "line" ? "t" : "outEnd";
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>';
  return `<c:dLbls>${format}${textPropertiesXml(800, "475467")}<c:dLblPos val="${position}"/>${shown}<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml(chart: PlacedChart, index: number, written: PlacedChart, read: ReadRange): string {
  const { name, values } = chart.series[index] ?? {};
  const to = written.series[index];
  if (!name || !values || !to) return "";
  const color = seriesColor(index);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${referenceXml(to.name, read(name))}</c:tx>`,
    shapeXml(chart.type, color),
    chart.type === "line" ? markerXml(color) : "",
    labelsXml(chart),
    `<c:cat>${referenceXml(written.categories, read(chart.categories))}</c:cat>`,
    `<c:val>${numbersXml(to.values, read(values))}</c:val>`,
    chart.type === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function plotXml(chart: PlacedChart, series: string): string {
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  if (chart.type === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = chart.type === "bar" ? "bar" : "col";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

/**
 * A chart as the XML of a chart part, with the values it draws.
 * @param chart - as laid out: its ranges are read for values
 * @param written - the same with the names its sheets got in the workbook
 */
export function chartXml(
  chart: PlacedChart,
  written: PlacedChart,
  read: ReadRange,
  { namespaces, date1904 }: Pick<Book, "namespaces" | "date1904">,
): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, written, read)).join("");
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textPropertiesXml(900, "475467")}</c:legend>`
      : "";
  const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title),
    `<c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(chart, read)}</c:plotArea>`,
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${white}<a:ln w="9525"><a:solidFill><a:srgbClr val="${reportColors.hairline}"/></a:solidFill></a:ln></c:spPr>`,
    textPropertiesXml(900, reportColors.muted),
    "</c:chartSpace>",
  ].join("");
}
