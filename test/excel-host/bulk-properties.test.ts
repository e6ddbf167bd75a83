import { type Behaviour, resultOf, seen } from "./with-excel";

const behaviours: readonly Behaviour[] = [
  {
    name: "the looks of many cells are read in one request, in the shape asked for",
    act: async (context, sheet) => {
      sheet.getRange("B1").format.fill.color = "#FFEE00";
      sheet.getRange("A2").format.font.strikethrough = true;
      const read = sheet
        .getRange("A1:B2")
        .getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } });
      await context.sync();
      return resultOf(read);
    },
    sees: [
      [look("#FFFFFF", false), look("#FFEE00", false)],
      [look("#FFFFFF", true), look("#FFFFFF", false)],
    ],
  },
  {
    name: "addresses, links and borders are read beside the looks",
    act: async (context, sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "订单!A5", textToDisplay: "PO-1" };
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      const read = sheet
        .getRange("A1")
        .getCellProperties({ address: true, hyperlink: true, format: { borders: { style: true } } });
      await context.sync();
      const cell = resultOf(read)[0]?.[0];
      return [cell?.address, cell?.hyperlink, cell?.format?.borders?.top, cell?.format?.borders?.bottom];
    },
    sees: [
      "Sheet1!A1",
      { documentReference: "订单!A5", textToDisplay: "PO-1" },
      { style: "Continuous" },
      { style: "None" },
    ],
  },
  {
    name: "hidden rows are read for every row in one request",
    act: async (context, sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      const read = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      return resultOf(read);
    },
    sees: [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ],
  },
  {
    name: "widths and hidden columns are read for every column",
    act: async (context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.getRange("C:C").columnHidden = true;
      const read = sheet
        .getRange("A1:C1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return resultOf(read);
    },
    sees: [
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: false, format: { columnWidth: 100 } },
      { columnHidden: true, format: { columnWidth: 48 } },
    ],
  },
  {
    name: "cell properties are set each for its cell, an empty entry leaving one as it is",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.format.fill.color = "#00FF00";
      cells.setCellProperties([
        [
          {
            format: {
              fill: { color: "#FFC7CE" },
              font: { bold: true },
              borders: { bottom: { style: "Continuous" } },
            },
          },
          {},
        ],
      ]);
      const read = cells.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return resultOf(read);
    },
    sees: [
      [
        { format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
        { format: { fill: { color: "#00FF00" }, font: { bold: false } } },
      ],
    ],
  },
  {
    name: "row heights and column widths are set in one request each",
    act: async (context, sheet) => {
      sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      sheet
        .getRange("A1:B1")
        .setColumnProperties([{ format: { columnWidth: 60 } }, { format: { columnWidth: 70 } }]);
      const rows = sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = sheet.getRange("A1:B1").getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      return [resultOf(rows), resultOf(columns)];
    },
    sees: [
      [
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: true, format: { rowHeight: 15 } },
      ],
      [{ format: { columnWidth: 60 } }, { format: { columnWidth: 70 } }],
    ],
  },
];

function look(color: string, strikethrough: boolean): Excel.CellProperties {
  return { format: { fill: { color }, font: { strikethrough } } };
}

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});
