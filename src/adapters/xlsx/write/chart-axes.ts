import { type PlacedChart, reportColors } from "../../../core";
import type { ReadRange } from "./chart-data";
import { textPropertiesXml } from "./chart-text";
import { escapeAttribute } from "./escape";

export const categoryAxis = 111_111_111;
export const valueAxis = 222_222_222;

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
const noTicks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const muted = textPropertiesXml(900, reportColors.muted);

/** A bar chart begins at the top, as its table does; its value axis then stays at the bottom. */
function categoryAxisXml(type: PlacedChart["type"]): string {
  const order = type === "bar" ? "maxMin" : "minMax";
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${order}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${type === "bar" ? "l" : "b"}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="1"/>${noTicks}<c:tickLblPos val="low"/>${lineXml(reportColors.hairline)}${muted}`,
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join("");
}

/** Nothing but shares of a whole: the axis ends at 100 %. */
function isShare(chart: PlacedChart, numbers: readonly number[]): boolean {
  return chart.numberFormat.endsWith("%") && numbers.every((value) => value <= 1);
}

function valueAxisXml(chart: PlacedChart, read: ReadRange): string {
  const numbers = chart.series
    .flatMap(({ values }) => read(values).values)
    .filter((value) => typeof value === "number");
  const max = isShare(chart, numbers) ? '<c:max val="1"/>' : "";
  const min = numbers.every((value) => value >= 0) ? '<c:min val="0"/>' : "";
  const format = chart.numberFormat.endsWith("%") ? "0%" : chart.numberFormat;
  return [
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${chart.type === "bar" ? "b" : "l"}"/>`,
    `<c:majorGridlines>${lineXml("EAECF0")}</c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>${noTicks}<c:tickLblPos val="nextTo"/>${noLine}${muted}`,
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${chart.type === "bar" ? "max" : "autoZero"}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

export function axesXml(chart: PlacedChart, read: ReadRange): string {
  return categoryAxisXml(chart.type) + valueAxisXml(chart, read);
}
