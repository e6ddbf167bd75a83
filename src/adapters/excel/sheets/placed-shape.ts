import { type PlacedSheet, reportColors, standardRowHeight } from "../../../core";
import { columnsAddress, rangeOf, rowsAddress } from "../host/address";
import type { Step } from "../host/steps";

/** Points of a column of so many characters: 7 pixels each and 5 around them, at 96 to the inch. */
function widthPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 4) / 4;
}

interface Lines {
  readonly first: number;
  last: number;
  readonly size: number;
}

/** Neighbouring lines of one size. */
function linesOfSize(sizes: Iterable<readonly [line: number, size: number]>): readonly Lines[] {
  const lines: Lines[] = [];
  for (const [line, size] of sizes) {
    const last = lines.at(-1);
    if (last?.last === line - 1 && last.size === size) last.last = line;
    else lines.push({ first: line, last: line, size });
  }
  return lines;
}

function step(queue: () => void): Step {
  return { bytes: 200, queue };
}

/** Widths, heights and merges. */
export function gridSteps(to: Excel.Worksheet, sheet: PlacedSheet): readonly Step[] {
  const lastRow = Math.max(1, ...sheet.rowHeights.keys(), sheet.cells.at(-1)?.row ?? 1);
  const heights = [...sheet.rowHeights].sort(([a], [b]) => a - b);
  return [
    ...linesOfSize(sheet.columnWidths.entries()).map(({ first, last, size }) =>
      step(() => {
        to.getRange(columnsAddress(first, last)).format.columnWidth = widthPoints(size);
      }),
    ),
    step(() => {
      to.getRange(rowsAddress(1, lastRow)).format.rowHeight = standardRowHeight;
    }),
    ...linesOfSize(heights).map(({ first, last, size }) =>
      step(() => {
        to.getRange(rowsAddress(first, last)).format.rowHeight = size;
      }),
    ),
    ...sheet.merges.map((area) =>
      step(() => {
        rangeOf(to, area).merge();
      }),
    ),
  ];
}

/** Data bars, filter, frozen rows; the tab and no grid lines on a sheet of Gendan's own. */
export function viewSteps(to: Excel.Worksheet, sheet: PlacedSheet): readonly Step[] {
  const { dataBars, filter, frozenRows, owner } = sheet;
  return [
    ...dataBars.map((area) =>
      step(() => {
        const { dataBar } = rangeOf(to, area).conditionalFormats.add("DataBar");
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.positiveFormat.fillColor = `#${reportColors.dataBar}`;
        dataBar.positiveFormat.gradientFill = false;
      }),
    ),
    ...(filter
      ? [
          step(() => {
            to.autoFilter.apply(rangeOf(to, filter));
          }),
        ]
      : []),
    ...(frozenRows > 0
      ? [
          step(() => {
            to.freezePanes.freezeRows(frozenRows);
          }),
        ]
      : []),
    ...(owner === "gendan"
      ? [
          step(() => {
            to.showGridlines = false;
            to.tabColor = `#${reportColors.brand}`;
          }),
        ]
      : []),
  ];
}
