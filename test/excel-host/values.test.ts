import { type Behaviour, seen } from "./with-excel";

/** What the cell A1 holds after an input is written to its values: value, formula, type and number format. */
const entries = [
  { input: 12.5, value: 12.5, formula: 12.5, type: "Double", format: "General" },
  { input: true, value: true, formula: true, type: "Boolean", format: "General" },
  { input: "湿巾 80片", value: "湿巾 80片", formula: "湿巾 80片", type: "String", format: "General" },
  { input: "", value: "", formula: "", type: "Empty", format: "General" },
  { input: "00123", value: 123, formula: 123, type: "Double", format: "General" },
  { input: "1,234.5", value: 1234.5, formula: 1234.5, type: "Double", format: "General" },
  { input: "15%", value: 0.15, formula: 0.15, type: "Double", format: "0%" },
  { input: "+5", value: 5, formula: 5, type: "Double", format: "General" },
  { input: "-5", value: -5, formula: -5, type: "Double", format: "General" },
  { input: "2026-11-22", value: 46348, formula: 46348, type: "Double", format: "yyyy/m/d" },
  { input: "2026/2/30", value: "2026/2/30", formula: "2026/2/30", type: "String", format: "General" },
  { input: "8:30", value: 8.5 / 24, formula: 8.5 / 24, type: "Double", format: "h:mm" },
  { input: "true", value: true, formula: true, type: "Boolean", format: "General" },
  { input: "#N/A", value: "#N/A", formula: "#N/A", type: "Error", format: "General" },
  { input: "=12", value: 12, formula: "=12", type: "Double", format: "General" },
  { input: '="a"', value: "a", formula: '="a"', type: "String", format: "General" },
  { input: "=MEDIAN(B1:B9)", value: "#NAME?", formula: "=MEDIAN(B1:B9)", type: "Error", format: "General" },
  { input: "+绍兴", value: "#NAME?", formula: "=+绍兴", type: "Error", format: "General" },
  { input: "-缺货", value: "#NAME?", formula: "=-缺货", type: "Error", format: "General" },
  { input: "@跟单", value: "#NAME?", formula: "=@跟单", type: "Error", format: "General" },
  { input: "=", value: "=", formula: "=", type: "String", format: "General" },
  { input: "'=1+1", value: "=1+1", formula: "=1+1", type: "String", format: "General" },
  { input: "'00123", value: "00123", formula: "00123", type: "String", format: "General" },
];

test.each(entries)(
  "$input written to a cell reads $value",
  async ({ input, value, formula, type, format }) => {
    const act: Behaviour["act"] = async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[input]];
      cell.load("values,formulas,valueTypes,numberFormat");
      await context.sync();
      return [cell.values, cell.formulas, cell.valueTypes, cell.numberFormat].map(
        (rows) => rows[0]?.[0] as unknown,
      );
    };
    expect(await seen({ act })).toEqual([value, formula, type, format]);
  },
);

const behaviours: readonly Behaviour[] = [
  {
    name: "null leaves a cell as it is and empty text clears it",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.values = [[null, "", 9]];
      cells.load("values");
      await context.sync();
      return cells.values;
    },
    sees: [[1, "", 9]],
  },
  {
    name: "one value fills a range",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = 7 as unknown as number[][];
      cells.load("values");
      await context.sync();
      return cells.values;
    },
    sees: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    name: "a cell of text format takes formulas and numbers as text",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["@", "@", "@"]];
      cells.values = [["=1+1", "00123", "-缺货"]];
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values, cells.valueTypes];
    },
    sees: [[["=1+1", "00123", "-缺货"]], [["String", "String", "String"]]],
  },
  {
    name: "writing back the formulas of a text that looks like one makes a formula of it",
    act: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["'=1"]];
      cell.load("formulas");
      await context.sync();
      cell.formulas = cell.formulas;
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    sees: [[1]],
  },
  {
    name: "a block of more than 1,500 cells arrives whole",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:E2000");
      cells.values = Array.from({ length: 2000 }, (_, row) => [row, row, row, row, row]);
      const last = sheet.getRange("E2000");
      last.load("values");
      await context.sync();
      return last.values;
    },
    sees: [[1999]],
  },
  {
    name: "whole columns have no values, but an address and a size",
    act: async (context, sheet) => {
      const column = sheet.getRange("B:C");
      column.load("values,numberFormat,address,rowCount,cellCount,isEntireColumn");
      await context.sync();
      return [column.values, column.numberFormat, column.address, column.rowCount, column.isEntireColumn];
    },
    sees: [null, null, "Sheet1!B:C", 1048576, true],
  },
  {
    name: "more than five million cells have no values",
    act: async (context, sheet) => {
      const cells = sheet.getRange("A1:F900000");
      cells.load("values,cellCount");
      await context.sync();
      return [cells.values, cells.cellCount];
    },
    sees: [null, 5400000],
  },
  {
    name: "the count of all cells of a sheet is beyond the client's numbers",
    act: async (context, sheet) => {
      const all = sheet.getRange();
      all.load("cellCount,address");
      await context.sync();
      return [all.cellCount, all.address];
    },
    sees: [-1, "Sheet1!A:XFD"],
  },
  {
    name: "a reference formula shows the value it points to",
    act: async (context, sheet) => {
      sheet.getRange("A1").values = [["PO-7"]];
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Sheet1!A1"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    sees: [["PO-7"]],
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});
