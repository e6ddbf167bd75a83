import { partOf } from "./model/bag";
import { type Behaviour, resultOf, seen, withExcel } from "./with-excel";

function chartParts({ title, axes }: Excel.Chart): { title: Excel.ChartTitle; valueAxis: Excel.ChartAxis } {
  return { title, valueAxis: axes.valueAxis };
}

function barOf(format: Excel.ConditionalFormat): Excel.ConditionalDataBarPositiveFormat {
  return format.dataBar.positiveFormat;
}

/** What a report sheet is made of. */
const behaviours: readonly Behaviour[] = [
  {
    name: "a chart takes its series from columns, named by the first row, with the first column as categories",
    act: async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["月", "准时率", "单数"],
        ["2026-10", 0.9, 10],
        ["2026-11", 0.95, 12],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.series.load("items/name");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      await context.sync();
      return [chart.series.items.map(({ name }) => name), resultOf(categories), resultOf(values)];
    },
    sees: [
      ["准时率", "单数"],
      ["2026-10", "2026-11"],
      [10, 12],
    ],
  },
  {
    name: "series are added with cells of another sheet, and keep them",
    act: async (context, sheet) => {
      const data = context.workbook.worksheets.add("数据");
      const chart = sheet.charts.add("Line", data.getRange("A1"), "Auto");
      const series = chart.series.add("准时率");
      series.setValues(data.getRange("B2:B13"));
      series.setXAxisValues(data.getRange("A2:A13"));
      series.name = "OTD";
      series.load("name");
      const source = series.getDimensionDataSourceString("Values");
      await context.sync();
      return [series.name, resultOf(source)];
    },
    sees: ["OTD", "数据!B2:B13"],
  },
  {
    name: "a chart covers the cells it is placed on, and a title and axis format stay",
    act: async (context, sheet) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "otd";
      chart.title.text = "准时率";
      chart.legend.visible = false;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.setPosition("B2", "D5");
      await context.sync();
      const found = sheet.charts.getItem("otd");
      const parts = chartParts(found);
      found.load("left,top,width,height,chartType");
      parts.title.load("text");
      parts.valueAxis.load("numberFormat");
      await context.sync();
      const place = [found.left, found.top, found.width, found.height];
      return [place, parts.title.text, parts.valueAxis.numberFormat, found.chartType];
    },
    sees: [[48, 15, 144, 60], "准时率", "0%", "BarClustered"],
  },
  {
    name: "a data bar stands on its cells",
    act: async (context, sheet) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
      format.dataBar.positiveFormat.fillColor = "#0F6C5C";
      format.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
      const found = sheet.getRange("B5").conditionalFormats.getItemAt(0);
      const bar = barOf(found);
      const on = found.getRange();
      found.load("type");
      bar.load("fillColor,gradientFill");
      on.load("address");
      await context.sync();
      return [found.type, bar.fillColor, bar.gradientFill, on.address];
    },
    sees: ["DataBar", "#0F6C5C", false, "Sheet1!B2:B9"],
  },
  {
    name: "a link inside the workbook shows its text and looks like a link",
    act: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "订单!Q9", textToDisplay: "PO-1", screenTip: "订单" };
      cell.load("values,hyperlink,format/font/underline");
      await context.sync();
      return [cell.values, cell.hyperlink, cell.format.font.underline];
    },
    sees: [[["PO-1"]], { documentReference: "订单!Q9", screenTip: "订单", textToDisplay: "PO-1" }, "Single"],
  },
  {
    name: "the text of a link is written like any value: what starts with = becomes a formula",
    act: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "订单!A1", textToDisplay: "=1+1" };
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    },
    sees: [[["=1+1"]], [["#NAME?"]]],
  },
  {
    name: "frozen rows are where they were put",
    act: async (context, sheet) => {
      sheet.freezePanes.freezeRows(4);
      const rows = sheet.freezePanes.getLocationOrNullObject();
      rows.load("address");
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const corner = sheet.freezePanes.getLocationOrNullObject();
      corner.load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("isNullObject");
      await context.sync();
      return [rows.address, corner.address, none.isNullObject];
    },
    sees: ["Sheet1!1:4", "Sheet1!A1:B2", true],
  },
  {
    name: "page set-up, footer, print titles and print area are kept",
    act: async (context, sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$1:$4");
      sheet.pageLayout.setPrintArea("A1:F40");
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 1.27 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      await context.sync();
      const layout = sheet.pageLayout;
      layout.load("orientation,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter");
      const titles = layout.getPrintTitleRowsOrNullObject();
      const area = layout.getPrintAreaOrNullObject();
      titles.load("address");
      area.load("address");
      await context.sync();
      const { orientation, zoom, leftMargin, headersFooters } = layout;
      const footer = headersFooters.defaultForAllPages.centerFooter;
      return [orientation, zoom, leftMargin, footer, titles.address, area.address];
    },
    sees: [
      "Landscape",
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      36,
      "&P / &N",
      "Sheet1!1:4",
      "Sheet1!A1:F40",
    ],
  },
  {
    name: "grid lines are switched off",
    act: async (context, sheet) => {
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings];
    },
    sees: [false, true],
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});

test("colours of a chart, which an add-in cannot read back, are in the model", async () => {
  const color = await withExcel(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      chart.series.getItemAt(0).format.line.color = "#B42318";
      chart.title.format.font.bold = true;
      await context.sync();
    });
    const series = workbook.active.charts[0]!.series[0]!;
    return partOf(partOf(series.look, "Format"), "Line").values.get("Color");
  });
  expect(color).toBe("#B42318");
});
