import type { CellChange, Mark, Workbook } from "../../../src/app/workbook";
import { templateOf, templateSheet, type CellValue, type PlacedSheet } from "../../../src/core";
import { textSheet } from "../contract/sheets";

const change: CellChange = {
  ...{ sheet: "订单", row: 3, column: 1, before: "1,000PCS" },
  ...{ value: 1000, type: "number" },
};
const changes: readonly CellChange[] = [
  change,
  { ...change, column: 2, before: "2025.7.3", value: "2025-07-03", type: "day" },
  { ...change, row: 2, column: 0, before: "PO-1", value: "=PO-1", type: "text" },
];

/** What the cells hold before and after, where every change is written. */
export const cellChanges: readonly { readonly before: CellValue; readonly after: CellValue }[] = [
  { before: "1,000PCS", after: 1000 },
  { before: "2025.7.3", after: 45_841 },
  { before: "PO-1", after: "=PO-1" },
];

const marks: readonly Mark[] = [
  { sheet: "订单", row: 2, column: 0, severity: "error", note: "订单号重复" },
  { sheet: "订单", row: 3, column: 1, severity: "warning", note: "数量有文字" },
];
const otherMarks: readonly Mark[] = [
  { sheet: "订单", row: 2, column: 0, severity: "info", note: "看一下" },
  { sheet: "订单", row: 4, column: 2, severity: "error", note: "没有交期" },
];

const stock = templateOf("stock")!;

function charted(name: string): PlacedSheet {
  const column = (at: number) => ({
    sheet: name,
    area: { firstRow: 1, lastRow: 3, firstColumn: at, lastColumn: at },
  });
  return {
    ...textSheet(name, ["a", "=b", "c"]),
    charts: [
      {
        type: "column",
        title: "=1+1",
        anchor: { firstRow: 5, lastRow: 9, firstColumn: 0, lastColumn: 1 },
        categories: column(0),
        series: [{ name: column(0), values: column(1) }],
        numberFormat: "0",
      },
    ],
  };
}

/** A command that changes the workbook, and what was done before it. */
export interface FaultCommand {
  readonly name: string;
  readonly prepare?: (workbook: Workbook) => Promise<unknown>;
  readonly act: (workbook: Workbook) => Promise<unknown>;
}

export const faultCommands: readonly FaultCommand[] = [
  { name: "addSheets", act: (workbook) => workbook.addSheets([charted("Review"), textSheet("订单", ["x"])]) },
  {
    name: "addSheets for the team",
    act: (workbook) => workbook.addSheets([templateSheet(stock, "zh-CN"), textSheet("Review", ["x"])]),
  },
  { name: "mark", act: (workbook) => workbook.mark(marks) },
  {
    name: "mark again",
    prepare: (workbook) => workbook.mark(marks),
    act: (workbook) => workbook.mark(otherMarks),
  },
  {
    name: "clearMarks",
    prepare: (workbook) => workbook.mark(marks),
    act: (workbook) => workbook.clearMarks(),
  },
  { name: "writeCells", act: (workbook) => workbook.writeCells(changes) },
  { name: "undo", prepare: (workbook) => workbook.writeCells(changes), act: (workbook) => workbook.undo() },
  {
    name: "writeMemory",
    prepare: (workbook) => workbook.writeMemory("before"),
    act: (workbook) => workbook.writeMemory("列=交期;".repeat(9_000)),
  },
  { name: "readSheets", act: (workbook) => workbook.readSheets() },
  { name: "listSheets", act: (workbook) => workbook.listSheets() },
  {
    name: "readMemory",
    prepare: (workbook) => workbook.writeMemory("列=交期;".repeat(9_000)),
    act: (workbook) => workbook.readMemory(),
  },
  { name: "jump", act: (workbook) => workbook.jump({ sheet: "Klein's Notes, 2", row: 1, column: 0 }) },
];
