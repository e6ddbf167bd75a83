import { seen, withExcel } from "./with-excel";

type Reach = (sheet: Excel.Worksheet) => Excel.Range;

const reached: readonly { readonly name: string; readonly reach: Reach; readonly address: string }[] = [
  { name: "an address", reach: (sheet) => sheet.getRange("b2:d4"), address: "Sheet1!B2:D4" },
  { name: "an address with dollars", reach: (sheet) => sheet.getRange("$B$2"), address: "Sheet1!B2" },
  { name: "corners in any order", reach: (sheet) => sheet.getRange("D4:B2"), address: "Sheet1!B2:D4" },
  {
    name: "an address on another sheet",
    reach: (sheet) => sheet.getRange("'订单 2'!A1"),
    address: "'订单 2'!A1",
  },
  { name: "whole rows", reach: (sheet) => sheet.getRange("3:4"), address: "Sheet1!3:4" },
  { name: "a cell by index", reach: (sheet) => sheet.getCell(4, 27), address: "Sheet1!AB5" },
  {
    name: "a block by index",
    reach: (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2),
    address: "Sheet1!B2:C4",
  },
  { name: "getCell", reach: (sheet) => sheet.getRange("B2:D4").getCell(5, 0), address: "Sheet1!B7" },
  { name: "getRow", reach: (sheet) => sheet.getRange("B2:D4").getRow(1), address: "Sheet1!B3:D3" },
  { name: "getColumn", reach: (sheet) => sheet.getRange("B2:D4").getColumn(2), address: "Sheet1!D2:D4" },
  { name: "getLastCell", reach: (sheet) => sheet.getRange("B2:D4").getLastCell(), address: "Sheet1!D4" },
  { name: "getLastRow", reach: (sheet) => sheet.getRange("B2:D4").getLastRow(), address: "Sheet1!B4:D4" },
  {
    name: "getLastColumn",
    reach: (sheet) => sheet.getRange("B2:D4").getLastColumn(),
    address: "Sheet1!D2:D4",
  },
  {
    name: "getOffsetRange",
    reach: (sheet) => sheet.getRange("B2:D4").getOffsetRange(2, -1),
    address: "Sheet1!A4:C6",
  },
  {
    name: "getResizedRange",
    reach: (sheet) => sheet.getRange("B2").getResizedRange(2, 3),
    address: "Sheet1!B2:E4",
  },
  {
    name: "getAbsoluteResizedRange",
    reach: (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 2),
    address: "Sheet1!B2:C2",
  },
  { name: "getEntireRow", reach: (sheet) => sheet.getRange("B2:D4").getEntireRow(), address: "Sheet1!2:4" },
  {
    name: "getEntireColumn",
    reach: (sheet) => sheet.getRange("B2:D4").getEntireColumn(),
    address: "Sheet1!B:D",
  },
  {
    name: "getRowsAbove",
    reach: (sheet) => sheet.getRange("B5:D6").getRowsAbove(2),
    address: "Sheet1!B3:D4",
  },
  { name: "getRowsBelow", reach: (sheet) => sheet.getRange("B5:D6").getRowsBelow(), address: "Sheet1!B7:D7" },
  {
    name: "getColumnsBefore",
    reach: (sheet) => sheet.getRange("B5:D6").getColumnsBefore(1),
    address: "Sheet1!A5:A6",
  },
  {
    name: "getColumnsAfter",
    reach: (sheet) => sheet.getRange("B5:D6").getColumnsAfter(2),
    address: "Sheet1!E5:F6",
  },
  {
    name: "getBoundingRect",
    reach: (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("D9")),
    address: "Sheet1!B2:D9",
  },
  {
    name: "getIntersection",
    reach: (sheet) => sheet.getRange("A1:C9").getIntersection("B5:Z20"),
    address: "Sheet1!B5:C9",
  },
  { name: "getUsedRange, looks included", reach: (sheet) => sheet.getUsedRange(), address: "Sheet1!B2:F12" },
  { name: "getUsedRange, values only", reach: (sheet) => sheet.getUsedRange(true), address: "Sheet1!B2:C10" },
  {
    name: "getUsedRange of a range",
    reach: (sheet) => sheet.getRange("C:C").getUsedRange(true),
    address: "Sheet1!C2:C10",
  },
  {
    name: "getSurroundingRegion",
    reach: (sheet) => sheet.getRange("B2").getSurroundingRegion(),
    address: "Sheet1!B2:C3",
  },
];

test.each(reached)("$name reaches $address", async ({ reach, address }) => {
  const found = await withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add("订单 2");
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("C10").values = [["end"]];
      sheet.getRange("F12").format.fill.color = "#FFEE00";
      const range = reach(sheet);
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
  expect(found).toBe(address);
});

test("null objects are known after a sync, and what is reached through them is null too", async () => {
  const nulls = await withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("none");
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
      const apart = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1")
        .getIntersectionOrNullObject("B2");
      const through = missing.getRange("A1");
      missing.load("isNullObject");
      used.load("isNullObject");
      apart.load("isNullObject");
      through.load("isNullObject");
      await context.sync();
      return [missing.isNullObject, used.isNullObject, apart.isNullObject, through.isNullObject];
    }),
  );
  expect(nulls).toEqual([true, true, true, true]);
});

const areas = [
  { kind: "Visible", sees: "Sheet1!A1:A2,Sheet1!C1:D2,Sheet1!A5:A6,Sheet1!C5:D6" },
  { kind: "Constants", sees: "Sheet1!C1,Sheet1!A1:A2" },
  { kind: "Formulas", sees: "Sheet1!B1" },
  { kind: "Blanks", sees: "Sheet1!B2:C2" },
] as const;

test.each(areas)("special cells $kind are $sees", async ({ kind, sees }) => {
  const act = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    sheet.getRange("A1:C1").formulas = [["PO-1", "=5", 3]];
    sheet.getRange("A2").values = [["PO-2"]];
    if (kind === "Visible") {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
    }
    const found = sheet.getRange("A1:D6").getSpecialCells(kind);
    found.load("address");
    await context.sync();
    return found.address;
  };
  const address = String(await seen({ act }));
  expect(address.split(",").sort()).toEqual(sees.split(",").sort());
});

test("the visible view leaves hidden rows out, with the addresses of the shown", async () => {
  const act = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    sheet.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["d"]];
    sheet.getRange("2:3").rowHidden = true;
    const view = sheet.getRange("A1:A4").getVisibleView();
    view.load("values,cellAddresses,rowCount");
    view.rows.load("items/index,items/values");
    await context.sync();
    const rows = view.rows.items.map((row) => [row.index, row.values[0]?.[0] as unknown]);
    return [view.values, view.cellAddresses, view.rowCount, rows];
  };
  expect(await seen({ act })).toEqual([
    [["a"], ["d"]],
    [["Sheet1!A1"], ["Sheet1!A4"]],
    2,
    [
      [0, "a"],
      [1, "d"],
    ],
  ]);
});
