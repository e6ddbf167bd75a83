import {
  plainStyle,
  type CellStyle,
  type CellValue,
  type PlacedSheet,
  type SheetCells,
} from "../../../src/core";

const yellow: CellStyle = { ...plainStyle, fill: "FFF2CC" };
const day: CellStyle = { ...plainStyle, numberFormat: "yyyy-mm-dd", isDate: true };

interface Column {
  readonly values: readonly CellValue[];
  readonly styles?: readonly number[];
  readonly formulaRows?: readonly number[];
}

function sheet(name: string, columns: readonly Column[], more: Partial<SheetCells> = {}): SheetCells {
  return {
    name,
    hidden: false,
    rowCount: Math.max(0, ...columns.map(({ values }) => values.length)),
    columns: columns.map(({ values, styles = [], formulaRows = [] }) => ({
      values,
      styles: Uint16Array.from(values, (_, index) => styles[index] ?? 0),
      formulaRows: new Set(formulaRows),
    })),
    styles: [plainStyle, yellow, day],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
    tableHints: [],
    ...more,
  };
}

/** Orders with a formula, a day, a filled cell, an error, hidden rows and columns, a merge and a table; and a hidden sheet. */
export const contractSheets: readonly SheetCells[] = [
  sheet(
    "订单",
    [
      { values: ["订单号", "PO-1", "PO-2", "=PO-3"], styles: [0, 1, 0, 0] },
      { values: ["数量", 1200, "1,000PCS", 36.5] },
      { values: ["交期", 45_838, "2025.7.3", null], styles: [0, 2, 0, 0] },
      { values: ["合计", 2400, { error: "#REF!" }, true], formulaRows: [2] },
      { values: ["备注"] },
      { values: [null, "end"] },
    ],
    {
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([1]),
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 5 }],
      tableHints: [{ firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 }],
    },
  ),
  sheet("Klein's Notes, 2", [{ values: ["keep", null, "that"] }]),
  sheet("旧", [{ values: ["old"] }], { hidden: true }),
];

/** Texts a spreadsheet may take for something else. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "'=1+1",
  "'",
  "''x",
  "\t=1+1",
  "\r=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  "1-2",
  "3/4",
  "TRUE",
  "#N/A",
  "#REF!",
  "00123",
  "1e5",
  "50%",
  "2025年3月5日",
  " spaced ",
  "line\nline",
  "<b>&amp;</b>",
  "湿巾😀",
];

/** A small report sheet that shows texts in one column. */
export function textSheet(name: string, texts: readonly string[]): PlacedSheet {
  return {
    name,
    owner: "gendan",
    columnWidths: [30, 12],
    rowHeights: new Map([[1, 24]]),
    cells: texts.map((value, index) => ({ row: index + 1, column: 0, value, style: "text.plain" as const })),
    merges: [],
    charts: [],
    dataBars: [],
    validations: [],
    filter: null,
    frozenRows: 1,
    print: { landscape: false, titleRows: null, pageStarts: [], footer: { left: "&A", right: "&P/&N" } },
  };
}

/** Numbers in a column, under them their sum, under it the first of them over the sum. */
export function reckonedSheet(name: string, numbers: readonly number[]): PlacedSheet {
  const total = numbers.length + 1;
  const sum = numbers.reduce((before, one) => before + one, 0);
  const of = { firstRow: 1, lastRow: numbers.length, firstColumn: 0, lastColumn: 0 };
  const [part, whole] = [
    { row: 1, column: 0 },
    { row: total, column: 0 },
  ];
  return {
    ...textSheet(name, []),
    cells: [
      ...numbers.map((value, at) => ({ row: at + 1, column: 0, value, style: "count.plain" as const })),
      { row: total, column: 0, value: sum, style: "count.plain", formula: { kind: "sum", of } },
      {
        ...{ row: total + 1, column: 0, value: (numbers[0] ?? 0) / sum, style: "percent.plain" },
        formula: { kind: "ratio", part, whole },
      },
    ],
  };
}
