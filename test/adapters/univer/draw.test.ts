import {
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
} from "@univerjs/core";
import { plainLook, type GridBook, type GridColumn } from "../../../src/app/grid-book";
import { signedText } from "../../../src/app/signs";
import { univerBook } from "../../../src/adapters/univer/draw/univer-book";
import { cellOfValue, valueOfCell } from "../../../src/adapters/univer/draw/cell";
import { styleOfLook } from "../../../src/adapters/univer/draw/style";
import { drawnSheet } from "../../../src/adapters/univer/sheets/placed-worksheet";
import { layOut, markFills, type CellValue, type PlacedSheet } from "../../../src/core";
import { hostileTexts, textSheet } from "../contract/sheets";
import { contractBook, withUniver } from "./opened";
import { seenCell } from "./open";

const column = (values: readonly CellValue[], looks: readonly number[] = []): GridColumn => ({
  rows: Int32Array.from(values, (_, index) => index + 1),
  values,
  looks: Uint16Array.from(values, (_, index) => looks[index] ?? 0),
  formulas: new Map(),
});

test.each<CellValue>([1.5, 0, true, false, "text", ...hostileTexts, { error: "#DIV/0!" }, null])(
  "%j is kept as it is",
  (value) => {
    expect(valueOfCell(cellOfValue(value))).toEqual(value);
    expect(cellOfValue(value)).not.toHaveProperty("f");
  },
);

test("a number is kept as a number, so that data bars draw; what could be taken for more is a text for good", () => {
  expect(cellOfValue(3)).toEqual({ v: 3, t: CellValueType.NUMBER });
  expect(["00123", "TRUE", "#N/A", "=1"].map((text) => cellOfValue(text).t)).toEqual(
    Array(4).fill(CellValueType.FORCE_STRING),
  );
});

test("a look is drawn in every part", () => {
  const look = {
    ...plainLook,
    ...{ fontName: "宋体", fontSize: 9, bold: true, italic: true, underline: true, struck: true },
    ...{ fontColor: "112233", fill: "FFF2CC", numberFormat: 'G/通用格式"件"', wrap: true, rotation: 45 },
    ...({ horizontal: "right", vertical: "center", indent: 1 } as const),
    borders: { top: { style: "double", color: null }, left: { style: "hair", color: "AABBCC" } } as const,
  };
  expect(styleOfLook(look)).toEqual({
    ...{ ff: "宋体", fs: 9, bl: 1, it: 1, ul: { s: 1 }, st: { s: 1 } },
    ...{ cl: { rgb: "#112233" }, bg: { rgb: "#FFF2CC" }, n: { pattern: 'General"件"' } },
    ...{
      ht: HorizontalAlign.RIGHT,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      pd: { r: 9 },
      tr: { a: -45 },
    },
    bd: {
      t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } },
      l: { s: BorderStyleTypes.HAIR, cl: { rgb: "#AABBCC" } },
    },
  });
});

test("formulas lose the prefixes of files; those that cannot be shown leave their values", () => {
  const formulas = new Map([
    [1, '_xlfn.XLOOKUP(_xlfn._xlws.SORT(B1),"_x",C1)'],
    [2, null],
  ]);
  const { sheets } = univerBook(contractBook({ columns: [{ ...column([1, 2]), formulas }] }), "b");
  expect(sheets["sheet-0"]!.cellData).toEqual({
    0: { 0: { v: 1, t: 2, f: '=XLOOKUP(SORT(B1),"_x",C1)' } },
    1: { 0: { v: 2, t: 2 } },
  });
});

test("sizes, views and looks of whole lines", () => {
  const { sheets } = univerBook(
    contractBook({
      columns: [column(["a", "b"], [1, 0])],
      columnSpans: [{ first: 0, last: 16_383, width: 90, look: 2 }],
      rowLines: new Map([[2, { height: 30, look: 1 }]]),
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
      ...{ frozen: { rows: 3, columns: 1 }, zoom: 0.8, gridLines: false, tabColor: "FF0000" },
      filter: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 },
    }),
    "b",
  );
  const sheet = sheets["sheet-0"]!;
  expect(sheet.cellData).toMatchObject({ 0: { 0: { s: "look-1" } }, 1: { 0: { s: "look-0" } } });
  expect(sheet.columnData).toMatchObject({ 0: { w: 90, s: "look-2" }, 1: { w: 90, hd: 1 } });
  expect(Object.keys(sheet.columnData!)).toHaveLength(sheet.columnCount!);
  expect(sheet.rowData).toEqual({ 1: { h: 40, ia: 0, s: "look-1", hd: 1 } });
  expect(sheet).toMatchObject({
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
    ...{ zoomRatio: 0.8, showGridlines: 0, tabColor: "#FF0000" },
  });
});

test("a row without a height of its own is as high as its wrapped texts want; others are as the file says", () => {
  const looks = [plainLook, { ...plainLook, wrap: true }, { ...plainLook, fontSize: 22 }];
  const texts = column(
    ["one two three four five six", "one two three four five six", "x", "x"],
    [1, 1, 2, 0],
  );
  const book = contractBook({ columns: [texts], rowLines: new Map([[2, { height: 15, look: 0 }]]) });
  const { sheets } = univerBook({ ...book, looks }, "b");
  const heightOf = (row: number) => sheets["sheet-0"]!.rowData![row - 1]?.h;
  expect([heightOf(1)! / heightOf(2)! > 3, heightOf(2), heightOf(4)]).toEqual([true, 20, undefined]);
  expect(heightOf(3)).toBeGreaterThan(30);
});

test("notes, filters and marks of the file are there; a mark is drawn over the cell's own fill", async () => {
  const text = signedText("订单号重复");
  const mark = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 };
  const book = contractBook({
    filter: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 3 },
    notes: [
      { row: 2, column: 0, text },
      { row: 3, column: 1, text: "客户要求" },
    ],
    marks: [{ severity: "error", areas: [mark] }],
  });
  await withUniver(book, async ({ workbook, api }) => {
    const place = { sheet: "订单", row: 2, column: 0 };
    expect(seenCell(api, place)).toMatchObject({ fill: markFills.error, note: text });
    expect(seenCell(api, { ...place, row: 3, column: 1 }).note).toBe("客户要求");
    const sheet = api.getActiveWorkbook()!.getActiveSheet();
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe("A1:D4");
    await workbook.clearMarks();
    expect(seenCell(api, place)).toMatchObject({ fill: "FFF2CC", note: null });
    expect(seenCell(api, { ...place, row: 3, column: 1 }).note).toBe("客户要求");
    expect(workbook.changes().marks).toEqual([]);
  });
});

test("a person's own note stays beside a mark, which is filled all the same", async () => {
  const book = contractBook({ notes: [{ row: 2, column: 0, text: "客户要求" }] });
  await withUniver(book, async ({ workbook, api }) => {
    const mark = { sheet: "订单", row: 2, column: 0, severity: "error", note: "重复" } as const;
    expect(await workbook.mark([mark])).toEqual({ withoutNote: [mark] });
    expect(seenCell(api, mark)).toMatchObject({ fill: markFills.error, note: "客户要求" });
  });
});

test("sheets Gendan made before are left out when sheets are read, and locked sheets refuse", async () => {
  await withUniver(contractBook({ madeByGendan: true, isProtected: true }), async ({ workbook }) => {
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["Klein's Notes, 2", "旧"]);
    const change = {
      sheet: "订单",
      row: 3,
      column: 1,
      before: "1,000PCS",
      value: 1,
      type: "number",
    } as const;
    expect((await workbook.writeCells([change])).refused).toEqual([{ change, reason: "protected" }]);
  });
});

const [report] = layOut({
  sheets: [
    {
      name: "Report",
      landscape: false,
      blocks: [
        { kind: "heading", level: 1, text: "月报" },
        {
          kind: "table",
          id: "t",
          columns: [
            { id: "a", label: "订单号", width: 12 },
            { id: "b", label: "数量", width: 10, bar: true },
          ],
          rows: [
            [
              { kind: "text", text: "=PO-1", link: { to: "cell", sheet: "订单", row: 2, column: 0 } },
              { kind: "number", value: 1200, format: "quantity" },
            ],
            [
              { kind: "text", text: "PO-2", link: { to: "cell", sheet: "没有", row: 2, column: 0 } },
              { kind: "number", value: 7, format: "quantity" },
            ],
          ],
          empty: "",
          filter: true,
        },
        {
          kind: "chart",
          type: "column",
          title: "数量",
          table: "t",
          categories: "a",
          series: ["b"],
          format: "quantity",
        },
      ],
    },
  ],
});

test("a report is drawn with looks, widths, bars, filter and frozen rows; links lead where there is a sheet", async () => {
  await withUniver(contractBook(), async ({ workbook, api }) => {
    await workbook.addSheets([report!]);
    const sheet = api.getActiveWorkbook()!.getSheetByName("Report")!;
    const [row, after] = report!.cells.filter(({ link }) => link).map((cell) => cell.row);
    const link = { sheet: "Report", row: row!, column: 0 };
    expect(workbook.linkAt(link)).toEqual({ sheet: "订单", row: 2, column: 0 });
    expect(workbook.linkAt({ ...link, row: after! })).toBeNull();
    const styleAt = (at: number) => sheet.getSheet().getComposedCellStyle(at - 1, 0);
    expect([styleAt(row!).ul, styleAt(after!).ul]).toEqual([{ s: 1 }, undefined]);
    expect(seenCell(api, link)).toMatchObject({ value: "=PO-1", isFormula: false });
    expect(
      sheet.getConditionalFormattingRules().map(({ ranges, rule }) => [ranges.length, rule.type]),
    ).toEqual([[1, "dataBar"]]);
    expect(sheet.getFilter()).not.toBeNull();
    expect(sheet.getFrozenRows()).toBe(report!.frozenRows);
    expect(sheet.getColumnWidth(0)).toBe(report!.columnWidths[0]! * 7 + 5);
  });
});

test("the report in view is told with the sheets made with it, the same as long as it is in view", async () => {
  await withUniver(contractBook(), async ({ workbook }) => {
    let shown = 0;
    const stop = workbook.onSheetShown(() => (shown += 1));
    expect(workbook.shownReport()).toBeNull();
    const [name = ""] = await workbook.addSheets([report!, textSheet("Other", ["x"])]);
    await workbook.jump({ sheet: name, row: 1, column: 0 });
    const told = workbook.shownReport()!;
    expect([told.sheet.charts.length, told.report.map((one) => one.name)]).toEqual([1, ["Report", "Other"]]);
    expect(workbook.shownReport()).toBe(told);
    expect(shown).toBe(1);
    expect(workbook.selectedCell()).toEqual({ sheet: name, row: 1, column: 0 });
    stop();
    await workbook.jump({ sheet: "订单", row: 1, column: 0 });
    expect([workbook.shownReport(), shown]).toEqual([null, 1]);
  });
});

test("the cells of a report name only styles that come with it", () => {
  const { styles, sheet } = drawnSheet(report as PlacedSheet, "id", () => true);
  const rows = Object.values(sheet.cellData) as Record<number, ICellData>[];
  const used = rows.flatMap((row) => Object.values(row).map(({ s }) => s));
  expect(new Set(used)).toEqual(new Set(Object.keys(styles)));
});

test("an empty workbook can be drawn and read", async () => {
  const book: GridBook = { ...contractBook({ columns: [], tables: [], merges: [] }), looks: [plainLook] };
  await withUniver({ ...book, sheets: book.sheets.slice(0, 1) }, async ({ workbook }) => {
    const [sheet] = await workbook.readSheets();
    expect([sheet!.rowCount, sheet!.columns]).toEqual([0, []]);
  });
});
