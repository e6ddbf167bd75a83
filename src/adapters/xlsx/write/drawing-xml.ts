import { type PlacedChart, type PlacedSheet, standardRowHeight } from "../../../core";
import { escapeAttribute, withoutControls } from "./escape";
import { xmlHead, type Namespaces } from "./namespaces";

/** Air between a chart and the cells around it, in EMU: 12,700 to a point. */
const inset = 4 * 12_700;
/** A column's width on the screen: 7 pixels a character and 5 of padding, 9,525 EMU to a pixel. */
const emuOfCharacter = 7 * 9_525;
const emuOfPadding = 5 * 9_525;
const emuOfPoint = 12_700;

function cornerXml(
  name: "from" | "to",
  column: number,
  columnOffset: number,
  row: number,
  rowOffset: number,
): string {
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(columnOffset)}</xdr:colOff>`;
  const down = `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(rowOffset)}</xdr:rowOff>`;
  return `<xdr:${name}>${across}${down}</xdr:${name}>`;
}

/** Both corners inside the cells covered, so that nothing outside them is printed for the chart's sake. */
function cornersXml({ anchor }: PlacedChart, { columnWidths, rowHeights }: PlacedSheet): string {
  const width = (columnWidths[anchor.lastColumn] ?? 0) * emuOfCharacter + emuOfPadding;
  const height = (rowHeights.get(anchor.lastRow) ?? standardRowHeight) * emuOfPoint;
  return (
    cornerXml("from", anchor.firstColumn, inset, anchor.firstRow - 1, inset) +
    cornerXml("to", anchor.lastColumn, width - inset, anchor.lastRow - 1, height - inset)
  );
}

function anchorXml(
  sheet: PlacedSheet,
  chart: PlacedChart,
  index: number,
  id: string,
  ns: Namespaces,
): string {
  const text = escapeAttribute(withoutControls(chart.title));
  const properties = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${text}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${ns.chart}"><c:chart xmlns:c="${ns.chart}" r:id="${id}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro="">${properties}${place}${graphic}</xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(chart, sheet)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/**
 * The drawing part of a sheet with charts.
 * @param ids - relationship of each chart's part, in order
 */
export function drawingXml(sheet: PlacedSheet, ids: readonly string[], namespaces: Namespaces): string {
  const anchors = sheet.charts.map((chart, index) =>
    anchorXml(sheet, chart, index, ids[index] ?? "", namespaces),
  );
  const declared = `xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}"`;
  return `${xmlHead}<xdr:wsDr ${declared}>${anchors.join("")}</xdr:wsDr>`;
}
