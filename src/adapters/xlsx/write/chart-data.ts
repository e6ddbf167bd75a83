import { cellAddress, type ChartRange, lookOf, type PlacedSheet, quotedSheetName } from "../../../core";
import { escapeCellText, escapeText } from "./escape";

type Value = string | number | null;

/** Values of a range in order, and the number format its cells show them in. */
interface RangeValues {
  readonly values: readonly Value[];
  readonly numberFormat: string;
}

/** Looks up what stands in the cells of a report's sheets. */
export type ReadRange = (range: ChartRange) => RangeValues;

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function rangeReader(sheets: readonly PlacedSheet[]): ReadRange {
  const byName = new Map(
    sheets
      .filter((sheet) => sheets.some(({ charts }) => drawsFrom(charts, sheet.name)))
      .map((sheet) => [
        sheet.name,
        new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell])),
      ]),
  );
  return ({ sheet, area }) => {
    const cells = byName.get(sheet);
    const values: Value[] = [];
    let numberFormat = "General";
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const cell = cells?.get(cellKey(row, area.firstColumn));
      values.push(cell?.value ?? null);
      if (typeof cell?.value === "number") ({ numberFormat } = lookOf(cell.style));
    }
    return { values, numberFormat };
  };
}

function drawsFrom(charts: PlacedSheet["charts"], name: string): boolean {
  return charts.some(({ categories, series }) =>
    [categories, ...series.flatMap((one) => [one.name, one.values])].some(({ sheet }) => sheet === name),
  );
}

function formula({ sheet, area }: ChartRange): string {
  const at = (row: number, column: number) => cellAddress(row, column).replace(/^[A-Z]+/, "$$$&$$");
  const first = at(area.firstRow, area.firstColumn);
  const last = at(area.lastRow, area.lastColumn);
  return `<c:f>${escapeText(`${quotedSheetName(sheet)}!${first}${first === last ? "" : `:${last}`}`)}</c:f>`;
}

function pointsXml(values: readonly Value[]): string {
  const points = values.map((value, index) =>
    value === null
      ? ""
      : `<c:pt idx="${index}"><c:v>${typeof value === "string" ? escapeCellText(value) : value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

/**
 * A reference to cells with the values they hold now, so that the chart shows before anything is calculated.
 * @param written - the range under the name its sheet got in the workbook
 */
export function referenceXml(written: ChartRange, { values, numberFormat }: RangeValues): string {
  const isNumeric = values.some((v) => typeof v === "number") && !values.some((v) => typeof v === "string");
  if (!isNumeric) {
    return `<c:strRef>${formula(written)}<c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
  }
  const format = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
  return `<c:numRef>${formula(written)}<c:numCache>${format}${pointsXml(values)}</c:numCache></c:numRef>`;
}

/** Values as numbers, whatever stands there: a chart's series has nothing else. */
export function numbersXml(written: ChartRange, { values, numberFormat }: RangeValues): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  const format = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
  return `<c:numRef>${formula(written)}<c:numCache>${format}${pointsXml(numbers)}</c:numCache></c:numRef>`;
}
