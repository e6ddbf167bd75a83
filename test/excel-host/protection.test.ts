import { failure, withExcel } from "./with-excel";

const onProtected: readonly {
  readonly what: string;
  readonly code: string | null;
  readonly act: (sheet: Excel.Worksheet) => unknown;
}[] = [
  {
    what: "values",
    code: "AccessDenied",
    act: (sheet) => (sheet.getRange("A1").values = [[1]]),
  },
  {
    what: "values of an unlocked cell",
    code: null,
    act: (sheet) => (sheet.getRange("C1").values = [[1]]),
  },
  {
    what: "a fill",
    code: "AccessDenied",
    act: (sheet) => (sheet.getRange("C1").format.fill.color = "#FF0000"),
  },
  {
    what: "a number format",
    code: "AccessDenied",
    act: (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
  },
  {
    what: "a width",
    code: "AccessDenied",
    act: (sheet) => (sheet.getRange("A1").format.columnWidth = 90),
  },
  {
    what: "a hidden row",
    code: "AccessDenied",
    act: (sheet) => (sheet.getRange("A1").rowHidden = true),
  },
  {
    what: "a merge",
    code: "AccessDenied",
    act: (sheet) => sheet.getRange("A1:B2").merge(),
  },
  {
    what: "a clearing",
    code: "AccessDenied",
    act: (sheet) => sheet.getRange("A1").clear(),
  },
  {
    what: "inserted rows",
    code: "AccessDenied",
    act: (sheet) => sheet.getRange("1:1").insert("Down"),
  },
  {
    what: "a note",
    code: "AccessDenied",
    act: (sheet) => sheet.notes.add("A1", "x"),
  },
  {
    what: "a comment",
    code: "AccessDenied",
    act: (sheet) => sheet.comments.add("Sheet1!A1", "x"),
  },
  {
    what: "a data bar",
    code: "AccessDenied",
    act: (sheet) => sheet.getRange("A1:A3").conditionalFormats.add("DataBar"),
  },
  {
    what: "a second protection",
    code: "AccessDenied",
    act: (sheet) => sheet.protection.protect(),
  },
  {
    what: "a wrong password",
    code: "AccessDenied",
    act: (sheet) => sheet.protection.unprotect("y"),
  },
  {
    what: "the right password, then values",
    code: null,
    act: (sheet) => {
      sheet.protection.unprotect("x");
      sheet.getRange("A1").values = [[1]];
    },
  },
  {
    what: "the name of the sheet",
    code: null,
    act: (sheet) => (sheet.name = "x"),
  },
];

test.each(onProtected)("on a protected sheet, $what: $code", async ({ act, code }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C1").format.protection.locked = false;
      sheet.protection.protect({}, "x");
      await context.sync();
      act(sheet);
      await context.sync();
    }),
  );
  expect(await failure(run)).toBe(code);
});

test("protection says what it allows, and allows it", async () => {
  const seen = await withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowFormatCells: true });
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#FFC7CE";
      protection.load("protected,options");
      await context.sync();
      return [protection.protected, protection.options.allowFormatCells, protection.options.allowSort];
    }),
  );
  expect(seen).toEqual([true, true, false]);
});

const onProtectedWorkbook: readonly {
  readonly what: string;
  readonly act: (sheets: Excel.WorksheetCollection) => unknown;
}[] = [
  { what: "adding a sheet", act: (sheets) => sheets.add("B") },
  { what: "renaming a sheet", act: (sheets) => (sheets.getFirst().name = "B") },
  { what: "hiding a sheet", act: (sheets) => (sheets.getFirst().visibility = "Hidden") },
  { what: "copying a sheet", act: (sheets) => sheets.getFirst().copy() },
  {
    what: "deleting a sheet",
    act: (sheets) => {
      sheets.getFirst().delete();
    },
  },
  { what: "moving a sheet", act: (sheets) => (sheets.getFirst().position = 0) },
];

test.each(onProtectedWorkbook)("in a workbook of protected structure, $what is refused", async ({ act }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("A");
      context.workbook.protection.protect("x");
      await context.sync();
      act(context.workbook.worksheets);
      await context.sync();
    }),
  );
  expect(await failure(run)).toBe("AccessDenied");
});

test("cells of a workbook of protected structure are free, and the password frees the structure", async () => {
  const seen = await withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("x");
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      protection.unprotect("x");
      const added = context.workbook.worksheets.add("B");
      added.load("name");
      protection.load("protected");
      await context.sync();
      return [added.name, protection.protected];
    }),
  );
  expect(seen).toEqual(["B", false]);
});
