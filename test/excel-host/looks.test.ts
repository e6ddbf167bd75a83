import { type Behaviour, seen } from "./with-excel";

const behaviours: readonly Behaviour[] = [
  {
    name: "a cell without fill reads white with no shade, a white one white with a shade, the pattern is null in both",
    act: async (context, sheet) => {
      const [plain, white] = [sheet.getRange("A1"), sheet.getRange("A2")];
      white.format.fill.color = "#FFFFFF";
      plain.load("format/fill/color,format/fill/tintAndShade,format/fill/pattern");
      white.load("format/fill/color,format/fill/tintAndShade,format/fill/pattern");
      await context.sync();
      return [plain, white].map(({ format: { fill } }) => [fill.color, fill.tintAndShade, fill.pattern]);
    },
    sees: [
      ["#FFFFFF", null, null],
      ["#FFFFFF", 0, null],
    ],
  },
  {
    name: "looks that differ within a range read null",
    act: async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "red";
      const both = sheet.getRange("A1:B1");
      both.load("format/font/bold,format/fill/color,format/font/name");
      await context.sync();
      return [both.format.font.bold, both.format.fill.color, both.format.font.name];
    },
    sees: [null, null, "Calibri"],
  },
  {
    name: "a cleared fill is no fill",
    act: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.fill.color = "yellow";
      cell.format.fill.clear();
      cell.load("format/fill/tintAndShade");
      await context.sync();
      return cell.format.fill.tintAndShade;
    },
    sees: null,
  },
  {
    name: "looks of a whole column hold for cells written later",
    act: async (context, sheet) => {
      sheet.getRange("B:B").format.font.strikethrough = true;
      sheet.getRange("B7").values = [["late"]];
      const [cell, column] = [sheet.getRange("B7"), sheet.getRange("B:B")];
      cell.load("format/font/strikethrough");
      column.load("format/font/strikethrough");
      await context.sync();
      return [cell.format.font.strikethrough, column.format.font.strikethrough];
    },
    sees: [true, true],
  },
  {
    name: "an outer border stands on the outer cells only",
    act: async (context, sheet) => {
      sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom").color = "#D5DBE1";
      const below = sheet.getRange("B3").format.borders.getItem("EdgeBottom");
      const above = sheet.getRange("B2").format.borders.getItem("EdgeBottom");
      below.load("style,color");
      above.load("style");
      await context.sync();
      return [below.style, below.color, above.style];
    },
    sees: ["Continuous", "#D5DBE1", "None"],
  },
  {
    name: "properties are set from a record",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.set({ values: [[1, 2]], format: { wrapText: true, font: { size: 9, color: "#667085" } } });
      cells.load("format/wrapText,format/font/size,format/font/color,values");
      await context.sync();
      return [cells.values, cells.format.wrapText, cells.format.font.size, cells.format.font.color];
    },
    sees: [[[1, 2]], true, 9, "#667085"],
  },
  {
    name: "widths and heights are kept in points and read null where they differ",
    act: async (context, sheet) => {
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("3:3").format.rowHeight = 30;
      const [one, two] = [sheet.getRange("A3"), sheet.getRange("A3:B4")];
      one.load("format/columnWidth,format/rowHeight,left,top,width,height");
      two.load("format/columnWidth,format/rowHeight,width,height");
      await context.sync();
      const size = ({ format }: Excel.Range): unknown[] => [format.columnWidth, format.rowHeight];
      return [size(one), one.top, one.width, size(two), two.width, two.height];
    },
    sees: [[90, 30], 30, 90, [null, null], 138, 45],
  },
  {
    name: "hidden rows and columns read null for some",
    act: async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const [all, some, none] = [sheet.getRange("A2:A3"), sheet.getRange("A1:A3"), sheet.getRange("A4:B5")];
      all.load("rowHidden");
      some.load("rowHidden");
      none.load("rowHidden,columnHidden,hidden");
      await context.sync();
      return [all.rowHidden, some.rowHidden, none.rowHidden, none.columnHidden, none.hidden];
    },
    sees: [true, null, false, false, false],
  },
  {
    name: "number formats are read and written cell by cell, null leaving one as it is",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.numberFormat = [["yyyy-mm-dd", "#,##0"]];
      cells.numberFormat = [[null, "0.0%"]] as unknown as string[][];
      cells.values = [[46348, 0.875]];
      cells.load("numberFormat,text,values");
      await context.sync();
      return [cells.numberFormat, cells.text, cells.values];
    },
    sees: [[["yyyy-mm-dd", "0.0%"]], [["2026-11-22", "87.5%"]], [[46348, 0.875]]],
  },
  {
    name: "columns fit their longest text",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["PO", "湿巾 80片装 无香"]];
      cells.format.autofitColumns();
      const [narrow, wide] = [sheet.getRange("A1"), sheet.getRange("B1")];
      narrow.load("format/columnWidth");
      wide.load("format/columnWidth");
      await context.sync();
      return narrow.format.columnWidth < wide.format.columnWidth;
    },
    sees: true,
  },
  {
    name: "merged areas are found whole, and only the first cell keeps its value",
    act: async (context, sheet) => {
      const cells = sheet.getRange("B2:C3");
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      cells.merge();
      sheet.getRange("C3").values = [[9]];
      const merged = sheet.getRange("A1:C2").getMergedAreasOrNullObject();
      const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      none.load("isNullObject");
      cells.load("values");
      await context.sync();
      return [merged.address, merged.areaCount, none.isNullObject, cells.values];
    },
    sees: [
      "Sheet1!B2:C3",
      1,
      true,
      [
        [1, ""],
        ["", ""],
      ],
    ],
  },
  {
    name: "clearing contents leaves the looks, clearing formats leaves the contents",
    act: async (context, sheet) => {
      for (const address of ["A1", "B1"]) {
        sheet.getRange(address).values = [["x"]];
        sheet.getRange(address).format.font.bold = true;
      }
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const [emptied, plain] = [sheet.getRange("A1"), sheet.getRange("B1")];
      emptied.load("values,format/font/bold");
      plain.load("values,format/font/bold");
      await context.sync();
      return [emptied, plain].map(({ values, format }) => [values[0]?.[0] as unknown, format.font.bold]);
    },
    sees: [
      ["", true],
      ["x", false],
    ],
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});
