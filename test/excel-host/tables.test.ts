import { type Behaviour, seen } from "./with-excel";

/** Three columns and two rows from A1, as a table called Orders. */
function orders(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C3").values = [
    ["订单号", "数量", "每箱"],
    ["PO-1", 10, 4],
    ["PO-2", 7, 2],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Orders";
  return table;
}

const behaviours: readonly Behaviour[] = [
  {
    name: "a table has header, body and columns by name",
    act: async (context, sheet) => {
      const table = orders(sheet);
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      const quantity = table.columns.getItem("数量").getDataBodyRange();
      header.load("address");
      body.load("address");
      quantity.load("values");
      table.columns.load("items/name");
      await context.sync();
      return [header.address, body.address, quantity.values, table.columns.items.map(({ name }) => name)];
    },
    sees: ["Sheet1!A1:C1", "Sheet1!A2:C3", [[10], [7]], ["订单号", "数量", "每箱"]],
  },
  {
    name: "rows are added at the end and before another, and the cells below move down",
    act: async (context, sheet) => {
      sheet.getRange("A4").values = [["below"]];
      const table = orders(sheet);
      table.rows.add(undefined, [["PO-9", 9, 9]]);
      table.rows.add(0, [["PO-0", 0, 0]]);
      const [body, below] = [table.getDataBodyRange(), sheet.getRange("A6")];
      body.load("values");
      below.load("values");
      await context.sync();
      return [body.values.map((row) => row[0] as unknown), below.values];
    },
    sees: [["PO-0", "PO-1", "PO-2", "PO-9"], [["below"]]],
  },
  {
    name: "tables are found in a range and over the workbook",
    act: async (context, sheet) => {
      orders(sheet);
      const within = sheet.getRange("B2:Z9").getTables();
      const whole = sheet.getRange("B2:Z9").getTables(true);
      const everywhere = context.workbook.tables;
      within.load("items/name");
      whole.load("items/name");
      everywhere.load("items/name");
      await context.sync();
      return [within, whole, everywhere].map(({ items }) => items.map(({ name }) => name));
    },
    sees: [["Orders"], [], ["Orders"]],
  },
  {
    name: "a sheet's filter hides the rows that do not match, and says where it stands",
    act: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["客户", "数量"],
        ["A", 5],
        ["B", 50],
        ["A", 500],
      ];
      sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["A"] });
      sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">10" });
      const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
      const area = sheet.autoFilter.getRangeOrNullObject();
      area.load("address");
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [rows.value.map((row) => row.rowHidden), area.address, sheet.autoFilter.isDataFiltered];
    },
    sees: [[false, true, true, false], "Sheet1!A1:B4", true],
  },
  {
    name: "clearing the criteria shows every row, removing the filter takes it away",
    act: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["客户"], ["A"], ["B"]];
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["A"] });
      sheet.autoFilter.clearCriteria();
      const cell = sheet.getRange("A1:A3");
      cell.load("rowHidden");
      await context.sync();
      const shown = cell.rowHidden;
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [shown, sheet.autoFilter.enabled];
    },
    sees: [false, false],
  },
  {
    name: "a table made a range again leaves its cells",
    act: async (context, sheet) => {
      const cells = orders(sheet).convertToRange();
      cells.load("address,values");
      sheet.tables.load("count");
      await context.sync();
      return [cells.address, cells.values[1], sheet.tables.count];
    },
    sees: ["Sheet1!A1:C3", ["PO-1", 10, 4], 0],
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});
