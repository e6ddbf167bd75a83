import { allCells } from "./model/cells";
import { failure, withExcel } from "./with-excel";

/** What Excel refuses, and the code it says so with. The sheet holds a filter over A1:A4 and a merge in F1:G2. */
const refusals: readonly {
  readonly what: string;
  readonly code: string | null;
  readonly act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;
}[] = [
  {
    what: "a block of another shape than the range",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("C1:D1").values = [[1]]),
  },
  {
    what: "values for whole columns",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("C:C").values = [[1]]),
  },
  {
    what: "number formats for whole columns",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("C:C").numberFormat = [["0"]]),
  },
  {
    what: "a formula with a parenthesis too few",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("C1").formulas = [["=SUM(A1"]]),
  },
  {
    what: "more text than a cell can hold",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("C1").values = [["x".repeat(32768)]]),
  },
  {
    what: "a formula longer than Excel allows",
    code: "FormulaLengthExceedsLimit",
    act: (_context, sheet) => (sheet.getRange("C1").values = [[`=${"x".repeat(8192)}`]]),
  },
  {
    what: "cells of a sheet deleted in the same request",
    code: "InvalidReference",
    act: (context) => {
      const sheet = context.workbook.worksheets.add("gone");
      sheet.delete();
      sheet.getRange("A1").load("address");
    },
  },
  {
    what: "the looks of whole columns, cell by cell",
    code: "InvalidArgument",
    act: (_context, sheet) => sheet.getRange("A:B").getCellProperties({ address: true }),
  },
  {
    what: "a kind of conditional format the host does not keep",
    code: "HostNotImplemented",
    act: (_context, sheet) => sheet.getRange("A1:A9").conditionalFormats.add("ColorScale"),
  },
  {
    what: "an address that is none",
    code: "InvalidArgument",
    act: (_context, sheet) => sheet.getRange("订单区!").load("address"),
  },
  {
    what: "an address on a sheet that is not there",
    code: "ItemNotFound",
    act: (_context, sheet) => sheet.getRange("none!A1").load("address"),
  },
  {
    what: "a range beyond the sheet",
    code: "InvalidArgument",
    act: (_context, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  },
  {
    what: "a sheet that is not there",
    code: "ItemNotFound",
    act: (context) => context.workbook.worksheets.getItem("none").load("name"),
  },
  {
    what: "setting something on a null object",
    code: "InvalidObjectPath",
    act: (context) => (context.workbook.worksheets.getItemOrNullObject("none").tabColor = "#000000"),
  },
  {
    what: "deleting a null object",
    code: "InvalidObjectPath",
    act: (context) => context.workbook.worksheets.getItemOrNullObject("none").delete(),
  },
  {
    what: "a block over rows a filter hides",
    code: "FilteredRangeConflict",
    act: (_context, sheet) => (sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]]),
  },
  {
    what: "one cell in a filtered row",
    code: null,
    act: (_context, sheet) => (sheet.getRange("A3").values = [["x"]]),
  },
  {
    what: "inserting rows into filtered rows",
    code: "FilteredRangeConflict",
    act: (_context, sheet) => sheet.getRange("3:3").insert("Down"),
  },
  {
    what: "merging over part of merged cells",
    code: "MergedRangeConflict",
    act: (_context, sheet) => sheet.getRange("G2:H3").merge(),
  },
  {
    what: "inserting cells through merged cells",
    code: "MergedRangeConflict",
    act: (_context, sheet) => sheet.getRange("F1").insert("Down"),
  },
  {
    what: "a table over another",
    code: "InvalidArgument",
    act: (_context, sheet) => {
      sheet.tables.add("J1:K3", true);
      sheet.tables.add("K2:L4", true);
    },
  },
  {
    what: "inserting cells through a table",
    code: "InsertDeleteConflict",
    act: (_context, sheet) => {
      sheet.tables.add("J1:K3", true);
      sheet.getRange("J1").insert("Down");
    },
  },
  {
    what: "a name that looks like a cell",
    code: "InvalidArgument",
    act: (context, sheet) => context.workbook.names.add("AB12", sheet.getRange("A1")),
  },
  {
    what: "a name that is taken",
    code: "ItemAlreadyExists",
    act: (context, sheet) => {
      context.workbook.names.add("orders", sheet.getRange("A1"));
      context.workbook.names.add("ORDERS", sheet.getRange("A2"));
    },
  },
  {
    what: "a colour that is none",
    code: "InvalidArgument",
    act: (_context, sheet) => (sheet.getRange("A1").format.fill.color = "pinkish"),
  },
  {
    what: "a second note on a cell",
    code: "InvalidArgument",
    act: (_context, sheet) => {
      sheet.notes.add("B9", "one");
      sheet.notes.add("B9", "two");
    },
  },
  {
    what: "a comment on two cells",
    code: "InvalidArgument",
    act: (_context, sheet) => sheet.comments.add("Sheet1!A1:A2", "x"),
  },
  {
    what: "a member the host does not have",
    code: "HostNotImplemented",
    act: (_context, sheet) => sheet.getRange("A1:A9").removeDuplicates([0], true),
  },
];

test.each(refusals)("$what: $code", async ({ act, code }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [["客户"], ["A"], ["B"], ["A"]];
      sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["A"] });
      sheet.getRange("F1:G2").merge();
      await context.sync();
      act(context, sheet);
      await context.sync();
    }),
  );
  expect(await failure(run)).toBe(code);
});

test("a request is not a transaction: what was done before the error stays done", async () => {
  const cells = await withExcel(async ({ Excel, workbook }) => {
    const code = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("B1:C1").values = [[1]];
        sheet.getRange("D1").values = [[1]];
        await context.sync();
      }),
    );
    return [code, allCells(workbook.active).map(({ cell }) => cell.value)];
  });
  expect(cells).toEqual(["InvalidArgument", [1]]);
});

test("an error names the member that failed and its statement", async () => {
  const info = await withExcel(async ({ Excel }) => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("none").load("name");
        await context.sync();
      });
      return null;
    } catch (error) {
      const { debugInfo, message } = error as OfficeExtension.Error;
      return { location: debugInfo.errorLocation, statement: debugInfo.statement, message };
    }
  });
  expect(info?.location).toBe("WorksheetCollection.getItem");
  expect(info?.statement).toContain("getItem(");
  expect(info?.message).toContain("none");
});
